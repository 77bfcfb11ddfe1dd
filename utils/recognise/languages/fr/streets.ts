import type { StreetWords } from '../../addresses/streets';

export const streets: StreetWords[] = [
  {
    order: 'number type name',
    types: 'rue|avenue|boulevard|bd\\.?|chemin|impasse|allées?|quai|faubourg|esplanade|av\\.',
    doubtful:
      'place|cours|route|rte|square|passage|villa|rond-point|lieu-dit|hameau|zone|z\\.?[ai]\\.?|lotissement|av|mail',
  },
  { order: 'box', doubtful: 'b\\.?p\\.?|cs' },
];
