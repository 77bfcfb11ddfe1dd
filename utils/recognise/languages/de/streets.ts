import type { StreetWords } from '../../streets';

export const streets: StreetWords = {
  order: 'name+type number',
  types: 'stra(?:ß|ss)e|str\\.|gasse|allee|chaussee|platz|damm|ufer',
  doubtful: [
    'weg|ring|steig|hof|markt|berg|graben|brücke|pfad|zeile|wall|tor|park|feld',
    '(?<=(?:am|an|im|in|auf|zum|zur|unter|hinter|bei) (?:der |den |dem )?\\p{L}{2,30} )',
  ].join('|'),
  box: 'postfach',
};
