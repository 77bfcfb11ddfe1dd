import type { JudgedAudit, Page } from '../utils/audit-format';
import { shareOut } from '../utils/score';

/** What a check's line needs to know of the audit it stands in. */
export interface CheckContext {
  pages: Page[];
  /** What a check counts for in the whole, 0 to 1. */
  shareOf: (check: string) => number;
  /** Checks stand open: all, none, or those that ask for attention. */
  open: 'all' | 'none' | 'failures';
}

export function checkContext({ pages, results, rubric }: JudgedAudit, open: CheckContext['open']): CheckContext {
  const shares = shareOut(results, rubric);
  const whole = shares.reduce((sum, { share }) => sum + share, 0) || 1;
  const byCheck = new Map(shares.map(({ result, share }) => [result.check, share / whole]));
  return { pages, open, shareOf: (check) => byCheck.get(check) ?? 0 };
}
