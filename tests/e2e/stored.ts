import type { Audit } from '../../utils/audit-format';
import type { ExtensionBrowser } from './chromium';

/** What really stands in the extension's database. */
export async function storedAudits({ browser, extensionId }: ExtensionBrowser): Promise<Audit[]> {
  const worker = await browser.waitForTarget((target) =>
    target.url().startsWith(`chrome-extension://${extensionId}/background`),
  );
  const context = await worker.worker();
  if (!context) throw new Error('The background has no context.');
  return context.evaluate(readDatabase) as Promise<Audit[]>;
}

function readDatabase(): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('touchpoint-audit');
    // Only the extension itself may create its database.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => (opening.error?.name === 'AbortError' ? resolve([]) : reject(opening.error));
    opening.onsuccess = () => {
      const reading = opening.result.transaction('audits').objectStore('audits').getAll();
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result);
      };
    };
  });
}
