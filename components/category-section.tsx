import { type CategoryVerdict, weakestFirst } from '../utils/verdict';
import type { CheckContext } from './check-context';
import { CheckItem } from './check-item';
import { useReportPlace } from './report-place';
import { ScorePill } from './score-pill';
import { useWords } from './words-context';

type Props = { category: CategoryVerdict; context: CheckContext };

export function CategorySection({ category, context }: Props) {
  const { say, names, percent } = useWords();
  const heading = useReportPlace().idOf(`heading-${category.id}`);
  const { id, verdict, score, coverage, results } = category;
  const share = results.reduce((sum, { check }) => sum + context.shareOf(check), 0);
  return (
    <section class="category card" aria-labelledby={heading}>
      <header>
        <h2 id={heading} tabIndex={-1}>
          {names.categories[id]}
        </h2>
        <ScorePill verdict={verdict} score={score} />
        <p class="soft">
          {say.categories.weight(percent(share))} · {say.report.checks(results.length)}
          {coverage < 1 && ` · ${say.categories.coverage(percent(coverage))}`}
        </p>
      </header>
      {weakestFirst(results).map((result) => (
        <CheckItem key={result.check} result={result} context={context} />
      ))}
    </section>
  );
}
