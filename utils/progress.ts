import type { Progress } from './messages';

/** Nothing more will come of this audit. */
export function isOver({ step }: Progress): boolean {
  return step === 'done' || step === 'failed';
}
