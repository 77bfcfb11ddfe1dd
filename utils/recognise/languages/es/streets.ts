import type { StreetWords } from '../../addresses/streets';

export const streets: StreetWords[] = [
  {
    order: 'type name number',
    types: [
      'c/|calle|avda?\\.?|avenida|av\\.|plaza|pza\\.?|plza\\.?|paseo|ronda|carretera|ctra\\.?|travesía|carrera|cra\\.?',
      'pol[ií]gono(?: industrial)?|jirón|jr\\.|pasaje|psje\\.?|calzada|bulevar|rambla|glorieta|autopista',
    ].join('|'),
    doubtful:
      'c\\.(?! ?p)|camino|diagonal|transversal|cl\\.?|cll\\.?|kra\\.?|kr\\.?|dg\\.|tv\\.|urb\\.|urbanización|av|blvd',
  },
  { order: 'box', doubtful: 'apartado(?: de correos| postal)?|casilla(?: de correo)?' },
];
