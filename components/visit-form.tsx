import { useState } from 'preact/hooks';
import { MOST_REQUESTS, REQUESTS } from '../utils/site-audit/requests';
import { type VisitPlan, type VisitWidth, WIDTHS } from '../utils/site-audit/visit';
import { VISIT_WORDS } from '../utils/words/visit';
import type { SiteVisits } from './visit-section';
import { useWords } from './words-context';

type Props = { site: string; start: string; visits: SiteVisits };

const [DESKTOP, NARROW] = WIDTHS;

/** Every width is an audit of its own: what is seen at one says nothing of the other. */
const CHOICES: Record<'desktop' | 'narrow' | 'both', readonly VisitWidth[]> = {
  desktop: [DESKTOP],
  narrow: [NARROW],
  both: WIDTHS,
};
type Choice = keyof typeof CHOICES;

const BUDGETS = [REQUESTS, 16, 24, MOST_REQUESTS];

/** What a visit costs the site is shown, and can be chosen, before it is spent. */
export function VisitForm({ site, start, visits }: Props) {
  const { language } = useWords();
  const say = VISIT_WORDS[language];
  const [choice, setChoice] = useState<Choice>('desktop');
  const [requests, setRequests] = useState(REQUESTS);
  const [isRefused, setRefused] = useState(false);
  const visit = async () => {
    const plans = CHOICES[choice].map((width): VisitPlan => ({ site, start, width, requests }));
    setRefused(!(await visits.start(plans)));
  };
  return (
    <>
      <p>{say.fetched}</p>
      <fieldset class="visit-widths">
        <legend>{say.width}</legend>
        {(Object.keys(CHOICES) as Choice[]).map((each) => (
          <label key={each}>
            <input type="radio" name="width" checked={choice === each} onChange={() => setChoice(each)} />
            {say.widths[each]}
          </label>
        ))}
      </fieldset>
      <label class="visit-requests">
        {say.requests}
        <select value={requests} onChange={(event) => setRequests(Number(event.currentTarget.value))}>
          {BUDGETS.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </label>
      <p class="soft">{say.budget(site)}</p>
      <button type="button" class="primary" onClick={() => void visit()}>
        {visits.isGranted ? say.start : say.allow(site)}
      </button>
      <p class="soft" role="status">
        {isRefused ? say.refused(site) : !visits.isGranted && say.asks(site)}
      </p>
    </>
  );
}
