import type { Page } from '../utils/audit-format';
import type { Evidence } from '../utils/facts';
import { EvidenceLine } from './evidence-line';

export interface Sign {
  /** What sort of sign it is, in the reader's language. */
  sort: string;
  value: string;
  place: Evidence | undefined;
}

type Props = { title: string; signs: Sign[]; pages: Page[] };

/** What spoke for something, each sign with the place where it can be seen. */
export function SignList({ title, signs, pages }: Props) {
  if (signs.length === 0) return null;
  return (
    <div class="signs">
      <h4>{title}</h4>
      <ul>
        {signs.map(({ sort, value, place }) => (
          <li key={`${sort} ${value}`}>
            {sort}:{' '}
            <ul class="places">
              {place ? (
                <EvidenceLine evidence={place} page={pages.find(({ url }) => url === place.page)} />
              ) : (
                <li>
                  <q>{value}</q>
                </li>
              )}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}
