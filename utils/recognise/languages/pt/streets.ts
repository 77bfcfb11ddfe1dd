import type { StreetWords } from '../../addresses/streets';

export const streets: StreetWords[] = [
  {
    order: 'type name number',
    types: 'rua|avenida|av\\.|travessa|praça|pça\\.?|largo|estrada|rodovia|alameda|calçada|praceta|beco',
    doubtful: 'r\\.|al\\.|rod\\.|quadra|lote|av|tv\\.|est\\.',
  },
  { order: 'box', doubtful: 'apartado|caixa postal' },
];
