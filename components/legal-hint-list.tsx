import type { JudgedAudit, MeasuredResult, Result } from '../utils/audit-format';
import { PanelButton } from './panel';
import { useReportPlace } from './report-place';
import { useWords } from './words-context';

/** Rules of law that may apply: apart from the findings, since none of them scores. */
export function LegalHintList({ audit: { results, country } }: { audit: JudgedAudit }) {
  const { say, country: countryName } = useWords();
  const { idOf, choose } = useReportPlace();
  const heading = idOf('legal');
  const hinted = results.filter(hasHints);
  if (hinted.length === 0 && country.code !== null) return null;
  return (
    <section class="legal card" aria-labelledby={heading}>
      <h2 id={heading}>{say.legal.title}</h2>
      <p class="soft">
        {country.code === null ? say.legal.noCountry : say.legal.intro(countryName(country.code))}
        {country.code === null && choose && ` ${say.legal.choose}`}
      </p>
      <ul>
        {hinted.map((result) => (
          <HintsOf key={result.check} result={result} />
        ))}
      </ul>
    </section>
  );
}

function hasHints(result: Result): result is MeasuredResult {
  return result.status === 'measured' && result.legalHints !== undefined;
}

function HintsOf({ result }: { result: MeasuredResult }) {
  const { idOf } = useReportPlace();
  return (
    <li>
      {result.legalHints?.map(({ source, hint }) => (
        <p key={source}>{hint}</p>
      ))}
      <PanelButton panel={idOf(`${result.stage}-${result.column}`)} class="text-button">
        {result.title}
      </PanelButton>
    </li>
  );
}
