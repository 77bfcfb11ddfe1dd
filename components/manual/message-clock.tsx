import type { ManualEntry, ReaderLanguage } from '../../utils/audit-format';
import type { ValueChanges } from '../../utils/manual/entries';
import type { Clock } from '../../utils/manual/manual-item';
import { chosenPromise } from '../../utils/manual/replies';
import { messageState } from '../../utils/manual/test-message';
import { waitUntil } from '../../utils/manual/wait';
import { promisesFor } from '../../utils/questions/kept-promise';
import { CHECKLIST_WORDS } from '../../utils/words/checklist';
import { type Duration, sayDuration } from '../../utils/words/durations';
import { MANUAL_WORDS, sayHours } from '../../utils/words/manual';
import { useWords } from '../words-context';
import { PromiseChoice } from './promise-choice';
import { useRecording } from './recording';
import { TimeField } from './time-field';

type Values = ManualEntry['values'];

type Props = { clock: Clock; values: Values; onChange: (changes: ValueChanges) => void };

/** A test message from the moment it is sent: how long it waits, by what it is measured, what became of it. */
export function MessageClock({ clock, values, onChange }: Props) {
  const { language } = useWords();
  const say = CHECKLIST_WORDS[language];
  const isSent = messageState(values).state !== 'not-sent';
  const times = TIMES.filter(
    (name) => values[name] !== undefined || name === 'sentAt' || (isSent && name !== 'noAnswerAt'),
  );
  return (
    <div class="clock">
      <ClockLine clock={clock} values={values} />
      <ClockButtons values={values} onChange={onChange} />
      {times.map((name) => (
        <TimeField
          key={name}
          label={say.times[name]}
          value={typeof values[name] === 'string' ? values[name] : undefined}
          onChange={(time) => onChange({ [name]: time })}
        />
      ))}
      <PromiseChoice clock={clock} values={values} onChange={onChange} />
    </div>
  );
}

const TIMES = ['sentAt', 'autoAnsweredAt', 'answeredAt', 'noAnswerAt'] as const;

function ClockLine({ clock, values }: Omit<Props, 'onChange'>) {
  const { language } = useWords();
  const { now, promises } = useRecording();
  const say = CHECKLIST_WORDS[language];
  const message = messageState(values);
  const promise = chosenPromise(values) ?? promisesFor(clock.channel, promises)[0];
  const promised = promise ? [say.promised(sayDuration(promise, language))] : [];
  if (message.state === 'not-sent') return null;
  if (message.state === 'impossible')
    return <p class="clock-line tone-negative">{MANUAL_WORDS[language].impossible}</p>;
  if (message.state !== 'waiting') {
    const told = say[message.state](sayHours(message.took.hours, language));
    return <p class="clock-line tone-not-measured">{[told, ...promised].join(' · ')}</p>;
  }
  const { took, overdueHours } = waitUntil(now, message.sentAt, promise);
  const overdue = overdueHours ? [say.overdue(sayOverdue(overdueHours, promise, language))] : [];
  return (
    <p class={`clock-line tone-${overdueHours ? 'negative' : 'neutral'}`}>
      {[say.waiting(sayHours(took.hours, language)), ...promised, ...overdue].join(' · ')}
    </p>
  );
}

/** Of working time it is told in working days, as soon as there are some. */
function sayOverdue(hours: number, promise: Duration | undefined, language: ReaderLanguage): string {
  return sayDuration({ hours, business: promise?.business === true && hours > 48 }, language);
}

function ClockButtons({ values, onChange }: Omit<Props, 'clock'>) {
  const { language } = useWords();
  const { now } = useRecording();
  const say = CHECKLIST_WORDS[language];
  const message = messageState(values);
  const stamp = (name: (typeof TIMES)[number]) => () => onChange({ [name]: new Date().toISOString() });
  if (message.state === 'not-sent') return <Stamp label={say.sentNow} onClick={stamp('sentAt')} />;
  if (message.state !== 'waiting') return null;
  return (
    <>
      <Stamp label={say.answeredNow} onClick={stamp('answeredAt')} />
      {waitUntil(now, message.sentAt, undefined).isHopeless && (
        <>
          <Stamp label={say.noAnswer} onClick={stamp('noAnswerAt')} />
          <p class="soft">{say.hopeless}</p>
        </>
      )}
    </>
  );
}

function Stamp({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" onClick={onClick}>
      {label}
    </button>
  );
}
