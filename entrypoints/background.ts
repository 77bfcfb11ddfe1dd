import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { judged } from '../utils/audit';
import { keepAuditorsWord } from '../utils/background/auditors-word';
import { auditTab, loseDocument, readSettledAudit, takeSettled } from '../utils/background/run-audit';
import { showOnPage } from '../utils/background/show-on-page';
import { viewTab } from '../utils/background/view-tab';
import { cancelVisit, pauseVisit, resumeVisit, startVisits, takeUpVisits } from '../utils/background/visit/run-visit';
import { onMessage } from '../utils/messages';

/** Owns an audit from the click to the store: a popup dies when it loses focus. */
export default defineBackground(() => {
  onMessage('auditTab', ({ data }) => auditTab(data.tabId, data.again));
  onMessage('judged', async ({ data }) => {
    const audit = await readSettledAudit(data.id);
    return audit ? judged(audit, data.language) : null;
  });
  onMessage('change', ({ data }) => keepAuditorsWord(data.id, data.change));
  onMessage('showOnPage', ({ data }) => showOnPage(data));
  onMessage('visit', ({ data }) => startVisits(data.plans));
  onMessage('steerVisit', ({ data }) => STEER[data.to](data.auditId));
  onMessage('viewTab', ({ data }) => viewTab(data.tabId));
  onMessage('settled', ({ data }) => takeSettled(data));
  browser.tabs.onRemoved.addListener((tabId) => void loseDocument(tabId));
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') void loseDocument(tabId);
  });
  void takeUpVisits();
});

const STEER = { pause: pauseVisit, resume: resumeVisit, cancel: cancelVisit };
