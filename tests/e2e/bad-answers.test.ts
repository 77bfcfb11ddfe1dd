import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditByClick } from './audit-by-click';
import { type ExtensionBrowser, launchChromium } from './chromium';
import { companyPage } from './hostile-pages';
import { answer, type PageServer, type Served, servePages } from './serve-pages';

const MEGABYTE = 1_000_000;

/** What a contact page may answer, and the reason that the audit then gives. */
const ANSWERS: Record<string, { served: Served; reason: object }> = {
  'not-found': { served: answer(404, '<p>Gone</p>'), reason: { code: 'http-status', params: { status: 404 } } },
  broken: { served: answer(500, '<p>Sorry</p>'), reason: { code: 'http-status', params: { status: 500 } } },
  elsewhere: { served: leadAway, reason: { code: 'leads-away', params: {} } },
  huge: {
    served: answer(200, Buffer.alloc(10 * MEGABYTE, 'a')),
    reason: { code: 'too-large', params: { megabytes: 3 } },
  },
  json: {
    served: answer(200, '{}', { 'content-type': 'application/json' }),
    reason: { code: 'not-html', params: { type: 'application/json' } },
  },
  shell: {
    served: '<!doctype html><title>Contact</title><div id="app"></div><script src="/app.js"></script>',
    reason: { code: 'client-rendered', params: {} },
  },
  'hung-up': { served: (response) => response.destroy(), reason: { code: 'network-or-policy', params: {} } },
  silent: { served: () => undefined, reason: { code: 'timeout', params: { seconds: 10 } } },
  stalling: { served: stall, reason: { code: 'timeout', params: { seconds: 10 } } },
};

let chromium: ExtensionBrowser;
let site: PageServer;

beforeAll(async () => {
  chromium = await launchChromium();
  const names = Object.keys(ANSWERS);
  site = await servePages({
    '/': companyPage(''),
    '/favicon.ico': answer(204, ''),
    ...Object.fromEntries(names.map((name) => [`/${name}`, companyPage(`<a href="/${name}/us">Contact</a>`)])),
    ...Object.fromEntries(Object.entries(ANSWERS).map(([name, { served }]) => [`/${name}/us`, served])),
  });
});

afterAll(async () => {
  await chromium?.close();
  site?.close();
});

test.each(Object.entries(ANSWERS))(
  'a contact page that is %s is not measured, with the reason',
  async (name, wanted) => {
    const { audit, errors } = await auditByClick(chromium, `${site.origin}/${name}`);
    expect(audit?.pages.map(({ roles }) => roles[0]?.role)).toEqual(['other', 'home', 'contact']);
    expect(audit?.pages[2]?.facts.phones).toEqual({ ok: false, reason: wanted.reason });
    expect(audit?.pages[0]?.facts.accessibility.ok).toBe(true);
    expect(errors).toEqual([]);
  },
);

/** To another name of this machine, which is another origin. */
function leadAway(response: ServerResponse): void {
  const to = site.origin.replace('127.0.0.1', 'localhost');
  response.writeHead(302, { location: `${to}/` }).end();
}

/** Half a page, and then nothing any more. */
function stall(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html' }).write('<title>Contact</title><p>Call');
}
