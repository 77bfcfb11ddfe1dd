import { COMPANY_ID_SHAPES, type CompanyIdKind } from './company-id-shapes';

export type CompanyId = { text: string; kind: CompanyIdKind; country?: string };

/** The numbers and registers by which a company can be looked up, as they stand in a text. */
export function findCompanyIds(text: string): CompanyId[] {
  if (!MAY_BE.test(text)) return [];
  return [...text.matchAll(ANY)].map((found) => {
    const shape = COMPANY_ID_SHAPES.find((_, index) => found.groups?.[`shape${index}`] !== undefined);
    return {
      text: found[0].replace(/\s+/g, ' '),
      kind: shape?.kind ?? 'register',
      ...(shape && { country: shape.country }),
    };
  });
}

/** Most blocks of a page are told apart by this alone. */
const MAY_BE = /\d{2}|regist|impres|amtsgericht/i;

/** Without the flag `u`, which makes it four times slower; the letters of Western Europe are enough. */
const GROUPS = COMPANY_ID_SHAPES.map(({ source }, index) => `(?<shape${index}>${source})`).join('|');
const ANY = new RegExp(`(?<![a-zà-ÿ\\d])(?:${GROUPS})(?![a-zà-ÿ\\d])`, 'gi');
