import type { JudgedAudit } from '../utils/audit-format';
import { shown } from '../utils/grade';
import { type JourneyPoint, journey } from '../utils/journey';
import { touchpointMap } from '../utils/map';
import { isLittleSeen } from '../utils/verdict';
import { checkContext } from './check-context';
import { ExperienceCurve } from './experience-curve';
import { MapLegend } from './map-legend';
import { MapTable } from './map-table';
import { useReportPlace } from './report-place';
import { useWords } from './words-context';

/** The customer's journey through the company's touchpoints: where it is low, and what makes it so. */
export function TouchpointMap({ audit }: { audit: JudgedAudit }) {
  const { say } = useWords();
  const heading = useReportPlace().idOf('map');
  const cells = touchpointMap(audit.results, audit.rubric);
  const { points, lowest } = journey(audit.score.stages);
  return (
    <section class="map card" aria-labelledby={heading}>
      <header class="map-head">
        <h2 id={heading}>{say.map.title}</h2>
        {lowest && <LowestPoint lowest={lowest} />}
      </header>
      <ExperienceCurve stages={audit.score.stages} points={points} lowest={lowest} cells={cells} />
      <MapTable cells={cells} context={checkContext(audit, 'failures')} />
      <MapLegend audit={audit} cells={cells} />
    </section>
  );
}

function LowestPoint({ lowest }: { lowest: JourneyPoint }) {
  const { say, names, percent } = useWords();
  const { stage, score, sensation, coverage } = lowest;
  const sentence = sensation === 'positive' ? say.map.lowestIsGood : say.map.lowest;
  return (
    <p>
      {sentence(names.stages[stage], shown(score))}
      {isLittleSeen(coverage) && ` ${say.map.lowestSeen(percent(coverage))}`}
    </p>
  );
}
