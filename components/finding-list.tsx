import type { Finding, Page } from '../utils/audit-format';
import type { Evidence } from '../utils/facts';
import { EvidenceLine } from './evidence-line';
import { useWords } from './words-context';

type Props = { findings: Finding[]; pages: Page[] };

/** What was found, each with the places where it can be seen. */
export function FindingList({ findings, pages }: Props) {
  const { say } = useWords();
  if (findings.length === 0) return null;
  return (
    <div class="findings">
      <h4>{say.report.findings}</h4>
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.key} ${finding.evidence[0]?.page}`}>
            <p>{finding.message}</p>
            <Places evidence={finding.evidence.slice(0, PLACES_SHOWN)} pages={pages} />
            <MorePlaces evidence={finding.evidence.slice(PLACES_SHOWN)} pages={pages} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** More would bury the next finding. */
const PLACES_SHOWN = 3;

type PlacesProps = { evidence: Evidence[]; pages: Page[] };

function Places({ evidence, pages }: PlacesProps) {
  return (
    <ul class="places">
      {evidence.map((place) => (
        <EvidenceLine
          key={`${place.page} ${place.selector} ${place.y} ${place.quote}`}
          evidence={place}
          page={pages.find(({ url }) => url === place.page)}
        />
      ))}
    </ul>
  );
}

function MorePlaces({ evidence, pages }: PlacesProps) {
  const { say } = useWords();
  if (evidence.length === 0) return null;
  return (
    <details>
      <summary>{say.report.more(evidence.length)}</summary>
      <Places evidence={evidence} pages={pages} />
    </details>
  );
}
