import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { waitFor } from './wait-for';

/** The files that the browser saves, in a folder of their own. */
export interface Downloads {
  /** The text of the one file that was saved since the last time. */
  take(): Promise<{ name: string; text: string }>;
  remove(): void;
}

export async function receiveDownloads(browser: Browser): Promise<Downloads> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'touchpoint-downloads-'));
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  return {
    async take() {
      // While it is being written, a file has a name of the browser's own.
      const name = await waitFor(async () => readdirSync(folder).find((each) => each.endsWith('.json')), 'a download');
      const file = path.join(folder, name);
      const text = readFileSync(file, 'utf8');
      rmSync(file);
      return { name, text };
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
