import type { StreetWords } from '../../addresses/streets';

export const streets: StreetWords[] = [
  {
    order: 'type name number',
    types: 'viale|v\\.le|piazza(?:le)?|p\\.z?z?a|corso|c\\.so|vicolo|contrada|lungo(?:mare|tevere|arno)|via',
    doubtful: 'largo|strada|località|loc\\.|borgo|salita|frazione|fraz\\.',
  },
  { order: 'box', doubtful: 'casella postale' },
];
