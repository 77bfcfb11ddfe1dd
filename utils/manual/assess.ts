import type { Finding, ManualEntry, ReaderLanguage } from '../audit-format';
import { scoreInBands } from '../bands';
import { sensationOf } from '../sensation';
import type { CapId, Sensation } from '../touchpoints';
import { MANUAL_WORDS, type ManualWords, sayHours } from '../words/manual';
import { type Answers, answersOf, meanOf } from './answers';
import type { Clock, Field, Grade, ManualItem } from './manual-item';
import { type MessageState, messageState } from './test-message';

/** What one entry says, in the reader's language. */
export type Assessment =
  | { status: 'measured'; score: number; sensation: Sensation; cap?: CapId; title: string; findings: Finding[] }
  | { status: 'not-measured'; reason: string; title: string; findings: Finding[] };

/** @param entry undefined where nothing was recorded. */
export function assess(item: ManualItem, entry: ManualEntry | undefined, language: ReaderLanguage): Assessment {
  const words = item.words[language];
  const say = MANUAL_WORDS[language];
  const unmeasured = (reason: string): Assessment => ({
    status: 'not-measured',
    reason,
    title: words.name,
    findings: [],
  });
  if (!entry) return unmeasured(item.clock ? say.notSent : say.nothing);
  const message = item.clock && messageState(entry.values);
  const answers = answersOf(item.fields, entry.values);
  const grade = gradeOf(item, answers, message);
  if (grade === undefined) return unmeasured(reasonOf(message, say));
  const { score, ...cap } = typeof grade === 'number' ? { score: grade } : grade;
  const kept = Math.min(1, Math.max(0, score));
  const sensation = sensationOf(kept);
  const findings = [...sayMessage(message, language), ...sayAnswers(item, answers, language), ...sayNote(entry)];
  const title = sensation === 'positive' ? words.title : words.failTitle;
  return { status: 'measured', score: kept, sensation, ...cap, title, findings };
}

function gradeOf({ clock, fields, grade }: ManualItem, answers: Answers, message: MessageState | undefined): Grade {
  const base = clock && message ? gradeOfMessage(clock, message) : meanOf(fields, answers);
  if (typeof base === 'object') return base;
  return grade ? grade(answers, base) : base;
}

/** No answer at all is no matter of degree, and what else was noted cannot mend it. */
function gradeOfMessage({ hours, cap }: Clock, message: MessageState): Grade {
  if (message.state === 'answered') return scoreInBands(message.took.hours, hours);
  if (message.state !== 'unanswered') return undefined;
  return cap ? { score: 0, cap } : 0;
}

function reasonOf(message: MessageState | undefined, say: ManualWords): string {
  if (message?.state === 'waiting') return say.waiting;
  if (message?.state === 'impossible') return say.impossible;
  return message?.state === 'not-sent' ? say.notSent : say.tooLittle;
}

function sayMessage(message: MessageState | undefined, language: ReaderLanguage): Finding[] {
  if (message?.state !== 'answered' && message?.state !== 'unanswered') return [];
  const text = MANUAL_WORDS[language][message.state](sayHours(message.took.hours, language));
  return [{ key: message.state, message: text, evidence: [] }];
}

function sayAnswers({ fields, words }: ManualItem, answers: Answers, language: ReaderLanguage): Finding[] {
  const labels: Record<string, string> = words[language];
  return Object.entries(fields).flatMap(([name, field]) => {
    const answer = sayAnswer(field, name, answers, language);
    return answer === undefined ? [] : [{ key: name, message: `${labels[name]}: ${answer}`, evidence: [] }];
  });
}

function sayAnswer({ kind }: Field, name: string, answers: Answers, language: ReaderLanguage): string | undefined {
  const say = MANUAL_WORDS[language];
  if (kind === 'yes-no') {
    const yes = answers.yes(name);
    return yes === undefined ? undefined : say[yes ? 'yes' : 'no'];
  }
  const number = answers.number(name);
  if (number === undefined) return undefined;
  return kind === 'rating' ? say.ofFive(number) : number.toLocaleString(language);
}

export function sayNote({ note }: ManualEntry): Finding[] {
  return note.trim() === '' ? [] : [{ key: 'note', message: note.trim(), evidence: [] }];
}
