import { useWords } from './words-context';

/** Marks what a person recorded and no page shows. */
export function HandMark() {
  const { say } = useWords();
  return (
    <>
      <HandIcon />
      <span class="unseen">{say.report.byAuditor}</span>
    </>
  );
}

export function HandIcon() {
  return (
    <svg class="hand" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M8 12.5v-7a1.5 1.5 0 0 1 3 0v5V4a1.5 1.5 0 0 1 3 0v6.5-5a1.5 1.5 0 0 1 3 0v9c0 3.5-2.5 6-6 6-2.8 0-4.2-1.2-5.5-3.5l-2-3.8a1.5 1.5 0 0 1 2.6-1.5z" />
    </svg>
  );
}
