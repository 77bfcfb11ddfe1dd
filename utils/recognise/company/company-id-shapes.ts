/** A tax number that names a company, a number in a register, or the register itself. */
export type CompanyIdKind = 'vat' | 'tax' | 'register';

type Shape = { kind: CompanyIdKind; country: string; source: string };

/** Between the name of a number and the number. */
const IS = '(?: ?(?:n[.ºo°]{1,2}|no\\.?|nr\\.?|number|num\\.?|núm\\.?|id))? ?[:.\\-–]? ?';
const VAT =
  '(?:vat(?: reg(?:istration|istered)?)?|(?:ust\\.?|umsatzsteuer)[ -]{0,2}id[a-zà-ÿ]*|tva(?: intra[a-zà-ÿ]*)?)';

/**
 * In order of trust where two fit one place. Numbers without a country's letters need the word that says what they are:
 * a number of nine digits is as likely a telephone.
 */
export const COMPANY_ID_SHAPES: readonly Shape[] = [
  {
    kind: 'vat',
    country: 'GB',
    source: `${VAT}(?: ?(?:number|no\\.?|reg\\.? no\\.?))?${IS}(?:GB ?)?\\d{3} ?\\d{4} ?\\d{2}`,
  },
  { kind: 'vat', country: 'GB', source: 'GB ?\\d{3} ?\\d{4} ?\\d{2}' },
  { kind: 'vat', country: 'IE', source: `${VAT}${IS}(?:IE ?)?\\d{7}[a-w][a-i]?` },
  { kind: 'vat', country: 'DE', source: `(?:${VAT}[a-zà-ÿ.-]*${IS})?DE ?\\d{3} ?\\d{3} ?\\d{3}` },
  { kind: 'vat', country: 'AT', source: `(?:(?:${VAT}|uid)[a-zà-ÿ.-]*${IS})?ATU ?\\d{8}` },
  { kind: 'vat', country: 'CH', source: 'CHE-?\\d{3}\\.\\d{3}\\.\\d{3}(?: (?:MWST|TVA|IVA))?' },
  { kind: 'vat', country: 'FR', source: `(?:${VAT}${IS})?FR ?[\\da-z]{2} ?\\d{3} ?\\d{3} ?\\d{3}` },
  { kind: 'vat', country: 'IT', source: `(?:p(?:artita|\\.)? ?\\.? ?iva|p\\.i\\.)${IS}(?:IT ?)?\\d{11}` },
  { kind: 'vat', country: 'IT', source: 'IT ?\\d{11}' },
  { kind: 'vat', country: 'ES', source: 'ES ?-?[a-hj-nuvw]-?\\d{7}[\\da-j]' },
  { kind: 'vat', country: 'NL', source: 'NL ?\\d{9}B\\d{2}' },
  { kind: 'vat', country: 'PT', source: 'PT ?[1256789]\\d{8}' },
  {
    kind: 'tax',
    country: 'ES',
    source: `[cn]\\.?i\\.?f\\.?${IS}(?:[a-hj-nuvw][ -]?\\d{2}[.]?\\d{3}[.]?\\d{2}[\\da-j]|\\d{8}[ -]?[a-z])`,
  },
  {
    kind: 'tax',
    country: 'PT',
    source: `(?:nipc|nif|contribuinte)(?: ?/ ?nipc)?${IS}(?:PT ?)?[1256789]\\d{2}[ .]?\\d{3}[ .]?\\d{3}`,
  },
  { kind: 'tax', country: 'BR', source: `(?:cnpj${IS})?\\d{2}\\.\\d{3}\\.\\d{3}/\\d{4}-\\d{2}` },
  { kind: 'tax', country: 'AR', source: `c\\.?u\\.?i\\.?t\\.?${IS}\\d{2}-?\\d{8}-?\\d` },
  { kind: 'tax', country: 'CL', source: `(?:r\\.?u\\.?t\\.?${IS})\\d{1,2}\\.?\\d{3}\\.?\\d{3}-[\\dk]` },
  { kind: 'tax', country: 'CO', source: `nit\\.?${IS}\\d{3}[.]?\\d{3}[.]?\\d{3}(?: ?- ?\\d)?` },
  { kind: 'tax', country: 'PE', source: `r\\.?u\\.?c\\.?${IS}[12]0\\d{9}` },
  { kind: 'tax', country: 'EC', source: `r\\.?u\\.?c\\.?${IS}\\d{10}001` },
  { kind: 'tax', country: 'MX', source: `r\\.?f\\.?c\\.?${IS}[a-zñ&]{3,4}-?\\d{6}-?[a-z\\d]{3}` },
  { kind: 'tax', country: 'AU', source: `abn${IS}\\d{2} ?\\d{3} ?\\d{3} ?\\d{3}` },
  { kind: 'tax', country: 'IN', source: '(?:gstin?(?: no\\.?)?[: ]*)?\\d{2}[a-z]{5}\\d{4}[a-z][a-z\\d]z[a-z\\d]' },
  {
    kind: 'register',
    country: 'GB',
    source:
      '(?:(?:company|registration|registered) ?(?:number|no\\.?|nr\\.?|reg\\.? no\\.?))[: ]*(?:SC|NI|OC)?\\d{6,8}',
  },
  {
    kind: 'register',
    country: 'GB',
    source: 'registered in (?:england|scotland|wales|northern ireland)(?: (?:and|&) wales)?',
  },
  { kind: 'register', country: 'IE', source: 'registered in ireland' },
  {
    kind: 'register',
    country: 'DE',
    source:
      '(?:handelsregister[: ]*)?(?:amtsgericht [a-zà-ÿ]+,? ?)?HR[AB] ?(?:nr\\.? ?)?:? ?\\d{1,6}(?: ?[A-Z](?![a-z]))?',
  },
  { kind: 'register', country: 'DE', source: '(?:registergericht|amtsgericht):? [a-zà-ÿ]+' },
  { kind: 'register', country: 'AT', source: '(?:firmenbuch(?:nummer)?|fn)[: ]*(?:fn )?\\d{5,6} ?[a-z]' },
  { kind: 'register', country: 'FR', source: '(?:siren|siret)(?: n[°o])?[: ]*\\d{3} ?\\d{3} ?\\d{3}(?: ?\\d{5})?' },
  {
    kind: 'register',
    country: 'FR',
    source: 'r\\.?c\\.?s\\.? (?:de )?[a-zà-ÿ][a-zà-ÿ-]+(?: [ab])?[ :]*(?:n° ?)?\\d{3} ?\\d{3} ?\\d{3}',
  },
  { kind: 'register', country: 'ES', source: '(?:inscrita en el )?registro mercantil(?: de [a-zà-ÿ]+)?' },
  {
    kind: 'register',
    country: 'IT',
    source: '(?:n\\.? ?)?r\\.?e\\.?a\\.?[: ]*[a-z]{2} ?[-–]? ?\\d{5,7}|registro (?:delle )?imprese(?: di [a-zà-ÿ]+)?',
  },
  { kind: 'register', country: 'PT', source: 'conservatória do registo comercial(?: de [a-zà-ÿ]+)?' },
  { kind: 'vat', country: 'BE', source: '(?:BCE|KBO|BE) ?:? ?[01]?\\d{3}[. ]?\\d{3}[. ]?\\d{3}' },
  { kind: 'vat', country: 'DK', source: '(?:CVR(?:-?nr)?\\.?:?|DK) ?\\d{2} ?\\d{2} ?\\d{2} ?\\d{2}' },
  { kind: 'vat', country: 'FI', source: 'FI ?\\d{8}|y-tunnus[: ]*\\d{7}-\\d' },
  { kind: 'vat', country: 'SE', source: 'SE ?\\d{10}01|org\\.?(?:anisations)?-?(?:nr|nummer)\\.?:? ?\\d{6}-\\d{4}' },
  { kind: 'vat', country: 'PL', source: '(?:NIP:? ?(?:PL)?|PL ?)\\d{3}-?\\d{3}-?\\d{2}-?\\d{2}' },
  { kind: 'vat', country: 'CZ', source: 'CZ\\d{8,10}|IČO?:? ?\\d{8}' },
  { kind: 'vat', country: 'GR', source: 'EL ?\\d{9}|ΑΦΜ[: ]*\\d{9}' },
  { kind: 'register', country: 'NL', source: 'KvK(?:-?(?:nr|nummer))?\\.?:? ?\\d{8}' },
  { kind: 'register', country: 'AU', source: 'ACN:? ?\\d{3} ?\\d{3} ?\\d{3}' },
  { kind: 'register', country: 'NZ', source: 'NZBN:? ?\\d{13}' },
  { kind: 'register', country: 'CA', source: 'NEQ:? ?\\d{10}' },
  { kind: 'tax', country: 'CA', source: '\\d{9} ?RT ?\\d{4}' },
  { kind: 'tax', country: 'US', source: 'EIN:? ?\\d{2}-\\d{7}' },
  { kind: 'tax', country: 'UY', source: 'RUT:? ?\\d{12}' },
];
