import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Evidence } from '../utils/facts';

/** What deep parts of a report can ask of its page. */
export interface ReportActions {
  /** False where the place is not on screen any more. */
  showOnPage(evidence: Evidence): Promise<boolean>;
}

const Context = createContext<ReportActions>({ showOnPage: async () => false });

export const ReportActionsProvider = Context.Provider;

export function useReportActions(): ReportActions {
  return useContext(Context);
}
