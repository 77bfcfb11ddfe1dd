import type { Verdict } from '../utils/verdict';

/** A face for each sensation, drawn so that it looks the same everywhere. The word always stands beside it. */
export function VerdictIcon({ verdict }: { verdict: Verdict }) {
  return (
    <svg class={`icon tone-${verdict}`} viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="11" class="icon-face" />
      <path d={MOUTHS[verdict]} class="icon-line" />
    </svg>
  );
}

const EYES = 'M8.5 9.2v.6M15.5 9.2v.6';

const MOUTHS: Record<Verdict, string> = {
  positive: `${EYES}M7.5 14c1.1 1.9 2.6 2.8 4.5 2.8s3.4-.9 4.5-2.8`,
  neutral: `${EYES}M8 15.5h8`,
  negative: `${EYES}M7.8 16.8c1-1.6 2.4-2.4 4.2-2.4s3.2.8 4.2 2.4`,
  'not-measured': 'M9.4 9.6c.1-1.6 1.2-2.6 2.7-2.6s2.6 1 2.6 2.4c0 2-2.6 2.1-2.6 4.3M12.1 17v.3',
  'not-applicable': 'M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10M7.6 16.4l8.8-8.8',
};
