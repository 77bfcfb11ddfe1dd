import type { StreetWords } from '../../addresses/streets';

export const streets: StreetWords[] = [
  {
    order: 'type name number',
    types: 'rua|avenida|av\\.|travessa|praça|pça\\.?|largo|estrada|rodovia|alameda|calçada|praceta|beco|tv\\.',
    doubtful: 'r\\.|al\\.|rod\\.|quadra|lote|av|est\\.',
  },
  { order: 'box', doubtful: 'apartado|caixa postal' },
];
