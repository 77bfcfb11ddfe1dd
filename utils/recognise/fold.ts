/**
 * The form of a text in which words are looked for: lower case, no diacritics, ß as ss, plain spaces, hyphens and
 * quotes, nothing of zero width. Lengths may change, so positions in folded text are not positions in the original.
 */
export function fold(text: string): string {
  if (!SPECIAL.test(text)) return text.toLowerCase();
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('ß', 'ss')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u201b\u00b4`]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"');
}

/** Most texts have nothing to fold but their capitals. */
const SPECIAL = /[^ -_a-~\s]|\u00a0|[\u2000-\u200a\u202f\u3000\ufeff]/;
