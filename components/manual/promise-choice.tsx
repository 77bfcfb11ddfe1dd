import { useState } from 'preact/hooks';
import type { ManualEntry } from '../../utils/audit-format';
import type { ValueChanges } from '../../utils/manual/entries';
import type { Clock } from '../../utils/manual/manual-item';
import { chosenPromise } from '../../utils/manual/replies';
import { promisesFor, type TimedPromise } from '../../utils/questions/kept-promise';
import { CHECKLIST_WORDS } from '../../utils/words/checklist';
import { type Duration, sayDuration } from '../../utils/words/durations';
import { useWords } from '../words-context';
import { AnswerField } from './answer-field';
import { useRecording } from './recording';

type Values = ManualEntry['values'];

type Props = { clock: Clock; values: Values; onChange: (changes: ValueChanges) => void };

/** Which promise the message is measured by: the site's shortest, one of its others, or what the company said elsewhere. */
export function PromiseChoice({ clock, values, onChange }: Props) {
  const { language } = useWords();
  const { promises } = useRecording();
  const say = CHECKLIST_WORDS[language];
  const chosen = chosenPromise(values);
  const found = distinct(promisesFor(clock.channel, promises));
  const isKnown = found.some((promise) => chosen && keyOf(promise) === keyOf(chosen));
  const [isOther, setIsOther] = useState(chosen !== undefined && !isKnown);
  const choose = (key: string) => {
    setIsOther(key === OTHER);
    const promise = found.find((each) => keyOf(each) === key);
    onChange({ promiseHours: promise?.hours, promiseBusiness: promise?.business });
  };
  return (
    <>
      <label class="field promise">
        <span>{say.promise}</span>
        <select
          value={isOther ? OTHER : chosen ? keyOf(chosen) : ''}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          <option value="">{found[0] ? say.bySite(sayDuration(found[0], language)) : say.siteSilent}</option>
          {found.map((promise) => (
            <option key={keyOf(promise)} value={keyOf(promise)}>
              {say.within(sayDuration(promise, language), promise.evidence.quote)}
            </option>
          ))}
          <option value={OTHER}>{say.otherPromise}</option>
        </select>
      </label>
      {isOther && <OtherPromise values={values} onChange={onChange} />}
    </>
  );
}

const OTHER = 'other';

const keyOf = ({ hours, business }: Duration) => `${hours} ${business}`;

function distinct(promises: readonly TimedPromise[]): TimedPromise[] {
  return [...new Map(promises.map((promise) => [keyOf(promise), promise])).values()];
}

function OtherPromise({ values, onChange }: Omit<Props, 'clock'>) {
  const { language } = useWords();
  const say = CHECKLIST_WORDS[language];
  return (
    <div class="other-promise">
      <AnswerField
        field={HOURS}
        label={say.promiseHours}
        value={values.promiseHours}
        onChange={(promiseHours) => onChange({ promiseHours })}
      />
      <label>
        <input
          type="checkbox"
          checked={values.promiseBusiness === true}
          onChange={({ currentTarget }) => onChange({ promiseBusiness: currentTarget.checked })}
        />
        {say.promiseBusiness}
      </label>
    </div>
  );
}

const HOURS = { kind: 'amount', bands: [] } as const;
