/** The forms of companies in which the legal name ends; the capitals tell most of them from words. */
const FORMS = [
  'Ltd\\.?|Limited|PLC|plc|LLP|LLC|L\\.L\\.C\\.|Inc\\.?|Corp\\.?|Pty\\.? Ltd\\.?',
  'GmbH(?: & Co\\.? KG(?:aA)?)?|UG(?: \\(haftungsbeschränkt\\))?|AG|KG|OHG|e\\. ?K\\.|e\\. ?V\\.|GbR|SE',
  'S\\. ?L\\.(?: ?U\\.)?|S\\.L\\.P\\.|SLU?|S\\. ?A\\.(?: ?U\\.)?|S\\. ?Coop\\.?|S\\.A\\.S\\.|S\\. de R\\.L\\.(?: de C\\.V\\.)?|S\\.A\\.C\\.|E\\.I\\.R\\.L\\.|SpA',
  'SARL|S\\.A\\.R\\.L\\.|SASU?|SNC|EURL|SCOP',
  'Lda\\.?|Ltda\\.?|Unipessoal|EIRELI|ME',
  'S\\. ?r\\. ?l\\.?(?: ?s\\.?)?|S\\. ?p\\. ?A\\.|S\\. ?n\\. ?c\\.|S\\. ?a\\. ?s\\.|Srls?',
  'B\\.V\\.|BV|N\\.V\\.|ApS|A/S|AB|Oy|AS',
].join('|');

const WORD = "[\\p{Lu}\\d][\\p{L}\\p{M}\\d&.'’-]*";
const JOINT = '(?:de|del|la|las|los|y|e|et|des|du|und|and|of|the|di|della|delle|da|do|dos|&|\\+)';
const NAME = new RegExp(
  `(?<![\\p{L}\\d])((?!(?:19|20)\\d\\d )${WORD}(?: (?:${JOINT} )?${WORD}){0,5},? (?:${FORMS}))(?![\\p{L}\\d])`,
  'gu',
);

/** The companies that a text names with their legal form: "Ashdown Kitchens Ltd". */
export function findLegalNames(text: string): string[] {
  return MAY_BE.test(text) ? [...text.matchAll(NAME)].flatMap(([, name]) => (name ? [name] : [])) : [];
}

/** Most texts are told apart by this alone: two capitals or a capital and a point at the end of a word. */
const MAY_BE = new RegExp(`[ ,](?:${FORMS})(?![\\p{L}\\d])`, 'u');
