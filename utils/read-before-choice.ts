import type { Audit } from './audit-format';

/** The country was chosen after pages had been read: their numbers were read with another one, or with none. */
export function isReadBeforeChoice({ country, pages }: Pick<Audit, 'country' | 'pages'>): boolean {
  const { chosenAt } = country;
  return chosenAt !== undefined && pages.some(({ at }) => at < chosenAt);
}
