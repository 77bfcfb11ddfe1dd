import { shown } from '../utils/grade';
import { type CategoryVerdict, isLittleSeen } from '../utils/verdict';
import { VerdictIcon } from './verdict-icon';
import { useWords } from './words-context';

type Props = {
  categories: CategoryVerdict[];
  hrefOf: (category: string) => string;
  target?: string;
  /** Says of each what is weakest in it. */
  detailed?: true;
};

/** Every category with its sensation; each leads to its part of the report. */
export function CategoryList({ categories, hrefOf, target, detailed }: Props) {
  const { say } = useWords();
  return (
    <section class="categories">
      <h2>{say.categories.title}</h2>
      <ul>
        {categories.map((category) => (
          <li key={category.id} class={`tone-${category.verdict} ${isLittleSeen(category.coverage) ? 'faint' : ''}`}>
            <a href={hrefOf(category.id)} target={target}>
              <CategoryRow {...category} detail={detailed && weakest(category)} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function weakest({ results }: CategoryVerdict): string | undefined {
  const measured = results.filter((result) => result.status === 'measured');
  return measured.toSorted((a, b) => a.score - b.score)[0]?.title;
}

type RowProps = CategoryVerdict & { detail: string | undefined };

function CategoryRow({ id, verdict, score, coverage, detail }: RowProps) {
  const { say, names, percent } = useWords();
  return (
    <>
      <VerdictIcon verdict={verdict} />
      <span class="category-name">
        {names.categories[id]}
        {detail && <small>{detail}</small>}
        {score !== null && coverage < 1 && <small>{say.categories.coverage(percent(coverage))}</small>}
      </span>
      <span class="meter" aria-hidden="true">
        <span style={{ width: `${score ?? 0}%` }} />
      </span>
      <b class="category-score">{score !== null && shown(score)}</b>
      <span class="category-word">{names.sensations[verdict]}</span>
    </>
  );
}
