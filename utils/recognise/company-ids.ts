/** How companies of a country are numbered by its tax office or register, as they print it. On the text as written. */
const COMPANY_IDS: Record<string, RegExp> = {
  AR: /\bC\.?U\.?I\.?T\.?(?: ?(?:n[°ºo]\.?|:))? ?\d{2}-?\d{8}-?\d\b/i,
  AT: /\bATU ?\d{8}\b|\bFN ?\d{5,6} ?[a-z]\b/,
  AU: /\bA\.?[BC]\.?N\.?:? ?\d{2} ?\d{3} ?\d{3} ?\d{3}\b|\bACN:? ?\d{3} ?\d{3} ?\d{3}\b/,
  BE: /\bBE ?[01]\d{3}[. ]?\d{3}[. ]?\d{3}\b|\b(?:BCE|KBO)[: ]/,
  BR: /\b\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}\b|\bCNPJ\b/,
  CA: /\b\d{9} ?RT ?\d{4}\b|\bNEQ:? ?\d{10}\b/,
  CH: /\bCHE-?\d{3}\.?\d{3}\.?\d{3}\b/,
  CL: /\bR\.?U\.?T\.?(?: ?(?:n[°ºo]\.?|:))? ?\d{1,2}\.\d{3}\.\d{3}-[\dk]\b/i,
  CO: /\bNIT\.?(?: ?(?:n[°ºo]\.?|:))? ?\d{3}[. ]?\d{3}[. ]?\d{3}(?: ?- ?\d)?\b/i,
  CZ: /\bCZ\d{8,10}\b|\bIČO?:? ?\d{8}\b/,
  DE: /\bDE ?\d{3} ?\d{3} ?\d{3}\b|\bHR[AB] ?\d{2,6}\b|\bUSt-?Id/,
  DK: /\bCVR(?:-?nr)?\.?:? ?\d{2} ?\d{2} ?\d{2} ?\d{2}\b|\bDK ?\d{8}\b/i,
  EC: /\bRUC:? ?\d{10}001\b/i,
  ES: /\b(?:C\.?I\.?F|N\.?I\.?F)\.?:? ?(?:ES)?-?[A-HJNP-SUVW]-?\d{2}[. ]?\d{3}[. ]?\d{2}[\dA-J]\b|\bES[A-Z]\d{7}[\dA-Z]\b/i,
  FI: /\bFI ?\d{8}\b|\bY-tunnus/,
  FR: /\bSIRE[NT](?: ?(?:n[°ºo]\.?|:))? ?\d{3} ?\d{3} ?\d{3}|\bFR ?\d{2} ?\d{3} ?\d{3} ?\d{3}\b|\bRCS [A-Z][a-zA-Z-]+/,
  GB: /\bGB ?\d{3} ?\d{4} ?\d{2}\b|\bregistered in (?:england|scotland|wales|northern ireland)|\bcompany (?:no|number|reg)/i,
  GR: /\bEL ?\d{9}\b|ΑΦΜ/,
  IE: /\bIE ?\d[A-Z\d]\d{5}[A-Z]{1,2}\b|\bregistered in ireland\b/i,
  IN: /\b\d{2}[A-Z]{5}\d{4}[A-Z]\d?[A-Z\d]{2}\b|\b[LU]\d{5}[A-Z]{2}\d{4}[A-Z]{3}\d{6}\b/,
  IT: /\bP\.? ?\/?IVA\.?:? ?(?:IT ?)?\d{11}\b|\bpartita iva:? ?(?:IT ?)?\d{11}\b|\bIT ?\d{11}\b/i,
  MX: /\bR\.?F\.?C\.?:? ?[A-ZÑ&]{3,4}-?\d{6}-?[A-Z\d]{3}\b/,
  NL: /\bNL ?\d{9} ?B ?\d{2}\b|\bKvK(?:-?(?:nr|nummer))?\.?:? ?\d{8}\b/i,
  NZ: /\bNZBN:? ?\d{13}\b/,
  PE: /\bR\.?U\.?C\.?(?: ?(?:n[°ºo]\.?|:))? ?[12]0\d{9}\b/i,
  PL: /\bNIP:? ?(?:PL)?\d{3}[- ]?\d{3}[- ]?\d{2}[- ]?\d{2}\b|\bREGON\b|\bPL ?\d{10}\b/,
  PT: /\b(?:NIPC|NIF|contribuinte)(?: ?(?:n[.°ºo]+|:))? ?(?:PT ?)?[5-9]\d{2} ?\d{3} ?\d{3}\b|\bPT ?[5-9]\d{8}\b/i,
  SE: /\bSE ?\d{10}01\b|\borg\.?(?:anisations)?-?(?:nr|nummer)\.?:? ?\d{6}-\d{4}\b/i,
  US: /\bEIN:? ?\d{2}-\d{7}\b/,
  UY: /\bRUT:? ?\d{12}\b/i,
};

/** Long enough for the legal notice of one company. */
const MAX_LENGTH = 300_000;

/** The countries whose company numbers stand in a text, with the words found. */
export function companyIds(text: string): { code: string; value: string }[] {
  const read = text.slice(0, MAX_LENGTH);
  return Object.entries(COMPANY_IDS).flatMap(([code, form]) => {
    const value = form.exec(read)?.[0];
    return value === undefined ? [] : [{ code, value }];
  });
}
