import type { WebWorker } from 'puppeteer-core';
import type { Audit } from '../../utils/audit-format';
import type { TabAudit } from '../../utils/background/running';
import { isOver, type Progress } from '../../utils/progress';
import type { ExtensionBrowser } from './chromium';

/** What really stands in the extension's database. */
export interface Stored {
  audits: Audit[];
  /** The ids of the lines in the list. */
  summaries: string[];
}

/** A worker or a page of the extension. */
interface Context {
  evaluate(read: () => Promise<string>): Promise<string>;
}

/** As text: Firefox hands an object that stands in several places over in the first of them alone. */
export async function readStored(context: Context): Promise<Stored> {
  return JSON.parse(await context.evaluate(readDatabase));
}

export async function stored(chromium: ExtensionBrowser): Promise<Stored> {
  return readStored(await background(chromium));
}

export interface OpenAudit {
  url: string;
  step: Progress['step'];
  isOver: boolean;
}

/** How far each tab's last audit is. */
export async function openAudits(chromium: ExtensionBrowser): Promise<OpenAudit[]> {
  const kept = await (await background(chromium)).evaluate('chrome.storage.session.get(null)');
  const ofTabs = Object.entries(kept as Record<string, TabAudit>).filter(([key]) => key.startsWith('tab-'));
  return ofTabs.map(([, { url, progress }]) => ({
    url,
    step: progress.step,
    isOver: isOver(progress),
  }));
}

async function background({ browser, extensionId }: ExtensionBrowser): Promise<WebWorker> {
  const worker = await browser.waitForTarget((target) =>
    target.url().startsWith(`chrome-extension://${extensionId}/background`),
  );
  const context = await worker.worker();
  if (!context) throw new Error('The background has no context.');
  return context;
}

export async function storedAudits(chromium: ExtensionBrowser): Promise<Audit[]> {
  return (await stored(chromium)).audits;
}

function readDatabase(): Promise<string> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('touchpoint-audit');
    // Only the extension itself may create its database.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () =>
      opening.error?.name === 'AbortError'
        ? resolve(JSON.stringify({ audits: [], summaries: [] }))
        : reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction(['audits', 'summaries']);
      const audits = reading.objectStore('audits').getAll();
      const summaries = reading.objectStore('summaries').getAllKeys();
      reading.oncomplete = () => {
        opening.result.close();
        resolve(JSON.stringify({ audits: audits.result, summaries: summaries.result }));
      };
    };
  });
}
