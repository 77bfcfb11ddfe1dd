import type { Progress, Step } from '../utils/progress';
import type { Words } from '../utils/words/interface';
import { useWords } from './words-context';

type Props = { progress: Progress; hasFindings: boolean };

/** How far the audit has come: one bar a step, each as full as its step is. */
export function ProgressSteps({ progress, hasFindings }: Props) {
  const words = useWords();
  const { say } = words;
  return (
    <section class="progress" aria-label={say.progress.label}>
      <div class="progress-bars" aria-hidden="true">
        {STEPS.map((step) => (
          <progress key={step} value={shareOf(step, progress)} />
        ))}
      </div>
      <p role="status">{sayStep(progress, words)}</p>
      <p class="soft">{hasFindings ? say.progress.more : say.progress.close}</p>
    </section>
  );
}

const STEPS: readonly Step[] = ['reading', 'pages', 'accessibility'];

function shareOf(step: Step, progress: Progress): number {
  const current = STEPS.indexOf(progress.step);
  const own = STEPS.indexOf(step);
  if (own < current) return 1;
  if (own > current) return 0;
  return step === 'accessibility' ? (progress.share ?? 0) : UNDER_WAY;
}

/** What reading a page has left cannot be known: half full says that it is under way. */
const UNDER_WAY = 0.5;

function sayStep({ step, page, requests, share = 0 }: Progress, { say, percent }: Words): string {
  if (step === 'accessibility') return say.progress.accessibility(percent(share));
  if (step === 'pages' && page && requests) {
    return say.progress.page(shortAddress(page), requests.spent + 1, requests.most);
  }
  if (step === 'pages') return say.progress.pages;
  return step === 'reading' ? say.progress.reading : say.progress.done;
}

function shortAddress(address: string): string {
  return URL.parse(address)?.pathname ?? address;
}
