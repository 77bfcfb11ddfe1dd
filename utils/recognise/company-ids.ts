import { COMPANY_ID_SHAPES, type CompanyIdKind } from './company-id-shapes';

export type CompanyId = { text: string; kind: CompanyIdKind; country?: string };

/** The numbers and registers by which a company can be looked up, as they stand in a text. */
export function findCompanyIds(text: string): CompanyId[] {
  const found = SHAPES.flatMap(({ pattern, kind, country }) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ index, text: words, kind, country })),
  ).sort((a, b) => a.index - b.index || b.text.length - a.text.length);
  return found.reduce<typeof found>(withoutOverlaps, []).map(({ text: words, kind, country }) => ({
    text: words.replace(/\s+/g, ' ').trim(),
    kind,
    ...(country && { country }),
  }));
}

const SHAPES = COMPANY_ID_SHAPES.map(({ source, kind, country }) => ({
  pattern: new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'giu'),
  kind,
  country,
}));

function withoutOverlaps<T extends { index: number; text: string }>(kept: T[], id: T): T[] {
  const last = kept.at(-1);
  if (!last || id.index >= last.index + last.text.length) kept.push(id);
  return kept;
}
