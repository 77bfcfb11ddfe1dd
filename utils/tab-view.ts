import type { Progress } from './progress';

/** What a tab shows, as far as the browser tells the extension, and what there is of its site. */
export type TabView =
  /** The browser hides the address: nobody clicked the toolbar button there, and no access to the site was given. */
  | { shows: 'hidden' }
  /** No page of a company: a report of ours, for one. */
  | { shows: 'nothing' }
  | {
      shows: 'page';
      url: string;
      site: string;
      /** The site's newest audit, if one is stored. */
      auditId?: string;
      /** How far an audit of this very page is that has begun, and has not ended well. */
      progress?: Progress;
    };
