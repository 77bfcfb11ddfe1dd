import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { auditByClick, visit } from './audit-by-click';
import { type ExtensionBrowser, launchChromium } from './chromium';
import { waitFor, waitForText } from './wait-for';

const SAMPLE = fileURLToPath(new URL('../../samples/marlow-bikes/', import.meta.url));

const fileOf = (name: string): string => pathToFileURL(path.join(SAMPLE, name)).href;

let chromium: ExtensionBrowser;

beforeEach(async () => {
  chromium = await launchChromium();
});

afterEach(async () => {
  await chromium?.close();
});

test('a file is audited, and its neighbours are not read', async () => {
  const { audit } = await auditByClick(chromium, fileOf('contact.html'));
  expect(audit?.pages[0]).toMatchObject({
    mode: 'rendered',
    roles: [{ role: 'contact' }],
    facts: { phones: { ok: true } },
  });
  for (const other of audit?.pages.slice(1) ?? []) {
    expect(other.facts.phones).toEqual({ ok: false, reason: { code: 'file-page', params: {} } });
  }
});

test('without the permission for files, the popup says how to give it, and nothing is stored', async () => {
  await forbidFiles();
  const { audit, text } = await auditByClick(chromium, fileOf('help.html'));
  expect(text).toContain('If it is a file, open chrome://extensions');
  expect(text).toContain('“Allow access to file URLs”');
  expect(audit).toBeUndefined();
});

/** The switch in the extension's details. It starts the extension anew; until then there is no button to click. */
async function forbidFiles(): Promise<void> {
  const { extensionId } = chromium;
  const extensions = await visit(chromium, 'chrome://extensions/');
  const ask = (question: string) => extensions.evaluate(`chrome.developerPrivate.${question}`);
  // Chromium starts unpacked extensions anew for developers only.
  await ask('updateProfileConfiguration({ inDeveloperMode: true })');
  await ask(`updateExtensionConfiguration({ extensionId: '${extensionId}', fileAccess: false })`);
  await waitFor(
    () =>
      ask(`getExtensionInfo('${extensionId}').then(({ state, fileAccess }) =>
    state === 'ENABLED' && !fileAccess.isActive)`),
    'the extension to start anew',
  );
  const report = await chromium.open('report.html');
  await waitForText(report, /Audits/);
  await report.close();
  await extensions.close();
}
