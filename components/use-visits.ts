import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { sendMessage } from '../utils/messages';
import { askForSite, isGranted } from '../utils/site-access';
import type { Visit, VisitPlan } from '../utils/site-audit/visit';
import { readVisits } from '../utils/visits';
import type { SiteVisits } from './visit-section';

/** The visits to a site that are not over; `askAgain` when something has changed. */
export function useVisits(site: string | undefined): { visits: SiteVisits | undefined; askAgain: () => void } {
  const [known, setKnown] = useState<{ visits: Visit[]; isGranted: boolean }>();
  const [asked, setAsked] = useState(0);
  const askAgain = useCallback(() => setAsked((times) => times + 1), []);
  useEffect(() => {
    if (!site) return;
    let current = true;
    void Promise.all([readVisits(), isGranted(site)]).then(([visits, granted]) => {
      if (current) setKnown({ visits: visits.filter((visit) => visit.site === site), isGranted: granted });
    });
    return () => {
      current = false;
    };
  }, [site, asked]);
  const visits = useMemo(() => known && site && { ...known, start: startVisits, steer }, [known, site]);
  return { visits: visits || undefined, askAgain };
}

async function startVisits(plans: readonly VisitPlan[]): Promise<boolean> {
  const site = plans[0]?.site ?? '';
  // Asked for first and at once: a browser forgets the click while anything else is waited for.
  if (!(await askForSite(site))) return false;
  await sendMessage('visit', { plans: [...plans] });
  return true;
}

function steer(auditId: string, to: 'pause' | 'resume' | 'cancel'): Promise<void> {
  return sendMessage('steerVisit', { auditId, to });
}
