import { shown } from '../utils/grade';
import { type CategoryVerdict, isLittleSeen } from '../utils/verdict';
import { VerdictIcon } from './verdict-icon';
import { useWords } from './words-context';

type Props = { categories: CategoryVerdict[]; hrefOf: (category: string) => string };

/** Every category with its sensation; each leads to its part of the report, which opens beside it. */
export function CategoryList({ categories, hrefOf }: Props) {
  const { say } = useWords();
  return (
    <section class="categories">
      <h2>{say.categories.title}</h2>
      <ul>
        {categories.map((category) => (
          <li key={category.id} class={`tone-${category.verdict} ${isLittleSeen(category.coverage) ? 'faint' : ''}`}>
            <a href={hrefOf(category.id)} target="_blank" rel="noopener">
              <CategoryRow {...category} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function CategoryRow({ id, verdict, score, coverage }: CategoryVerdict) {
  const { say, names, percent } = useWords();
  return (
    <>
      <VerdictIcon verdict={verdict} />
      <span class="category-name">
        {names.categories[id]}
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
