import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Choice } from '../utils/choices';
import type { Evidence } from '../utils/facts';
import type { SiteVisits } from './visit-section';

/** Where a report stands: on the extension's page, beside the page that it is about, or in a file that is opened anywhere. */
export interface ReportPlace {
  /** The address of the page beside it: what was seen on that one can be shown however it was read. */
  beside?: string;
  /** False where the place is not on screen any more. Absent in a file, from which no tab can be reached. */
  showOnPage?(evidence: Evidence): Promise<boolean>;
  /** Keeps what the reader says of the site; the audit is then judged by it. Absent in a file. */
  choose?(choice: Choice): Promise<void>;
  /** Where what no page can show is recorded. Absent in a file. */
  manualAddress?: string;
  /** Absent in a file, from which no site can be visited. */
  visits?: SiteVisits;
  /** An id for a part of the report that no other report in the same document has. */
  idOf(part: string): string;
}

const Context = createContext<ReportPlace>({ idOf: (part) => part });

export const ReportPlaceProvider = Context.Provider;

export function useReportPlace(): ReportPlace {
  return useContext(Context);
}
