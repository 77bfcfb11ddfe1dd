import type { StreetWords } from '../../addresses/streets';

export const streets: StreetWords[] = [
  {
    order: 'name+type number',
    types: 'stra(?:ß|ss)e|str\\.?|gasse|allee|chaussee|platz|damm|ufer',
    doubtful: 'weg|ring|steig|hof|markt|berg|graben|brücke|pfad|zeile|wall|tor|park|feld',
  },
  { order: 'type name number', doubtful: '(?:am|an|im|in|auf|zum|zur|unter|hinter|bei)(?: de[rnm])?' },
  { order: 'box', doubtful: 'postfach' },
];
