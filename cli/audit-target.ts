import { randomUUID } from 'node:crypto';
import type { Browser, Page as Tab } from 'puppeteer-core';
import packageJson from '../package.json' with { type: 'json' };
import { newAudit, withScreenshot } from '../utils/audit';
import type { Audit, Page } from '../utils/audit-format';
import { BUSINESS_KINDS, type BusinessKind } from '../utils/business-kinds';
import { withChoice } from '../utils/choices';
import type { CollectOptions } from '../utils/collect/collect-page';
import { siteOf } from '../utils/registrable-domain';
import type { Target } from './targets';

export interface AuditOptions {
  mode: 'rendered' | 'fetched';
  country?: string | undefined;
  /** The kinds of business that the company is, in place of what its pages say. */
  profile?: readonly string[] | undefined;
  /** Keeps a picture of the first screen. */
  screenshot: boolean;
  /** The bundled collectors, as a script. */
  collector: string;
}

/** Slow pages are audited as far as they are there by then. */
const LOAD_TIMEOUT_MS = 30_000;

const VIEWPORT = { width: 1280, height: 800 };

/** Opens the target in a tab of its own, audits it and closes it. @throws Error with a sentence for the person. */
export async function auditTarget(browser: Browser, target: Target, options: AuditOptions): Promise<Audit> {
  const { url, close } = await target.open();
  const tab = await browser.newPage();
  try {
    await load(tab, url);
    const id = randomUUID();
    const collect: CollectOptions = { site: siteOf(tab.url()), country: options.country };
    const pages = await collectIn(tab, options, collect);
    const tool = { name: 'Touchpoint Audit', version: packageJson.version, browser: await browserName(browser) };
    const birth = { id, createdAt: new Date().toISOString(), site: collect.site, tool };
    const audit = ofKinds(newAudit(birth, pages), options.profile);
    return options.screenshot ? withScreenshot(audit, tab.url(), await pictureOf(tab)) : audit;
  } finally {
    await tab.close();
    close();
  }
}

function ofKinds(audit: Audit, kinds: readonly string[] | undefined): Audit {
  if (!kinds) return audit;
  const choose = (all: Audit, kind: BusinessKind) =>
    withChoice(all, { of: 'kind', kind, is: kinds.includes(kind) }, audit.createdAt);
  return BUSINESS_KINDS.reduce(choose, audit);
}

async function load(tab: Tab, url: string): Promise<void> {
  await tab.setViewport(VIEWPORT);
  // The page's own policy applies to its scripts, not to ours.
  await tab.setBypassCSP(true);
  const response = await tab.goto(url, { waitUntil: 'load', timeout: LOAD_TIMEOUT_MS }).catch((error: Error) => {
    if (error.name === 'TimeoutError') return null;
    throw new Error(`the page could not be opened (${error.message.replace(/ at http.*| at file.*/s, '')}).`);
  });
  const type = response?.headers()['content-type'] ?? '';
  if (response && !response.ok() && response.status() !== 304 && !url.startsWith('file:')) {
    throw new Error(`the server answered with status ${response.status()}.`);
  }
  if (type && !/html|xml/i.test(type)) throw new Error(`the address holds no web page (${type}).`);
}

/** Within the 80 kB that the format allows, at the width at which a report shows it. */
async function pictureOf(tab: Tab): Promise<string> {
  const clip = { x: 0, y: 0, ...VIEWPORT, scale: 0.6 };
  const picture = await tab.screenshot({ type: 'webp', quality: 50, encoding: 'base64', clip });
  return `data:image/webp;base64,${picture}`;
}

/** In an isolated world, as in the extension: what the page did to its own prototypes does not reach us. */
async function collectIn(tab: Tab, { mode, collector }: AuditOptions, options: CollectOptions): Promise<Page[]> {
  const session = await tab.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'touchpoint-audit',
  });
  const evaluate = async (expression: string) => {
    const answer = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (answer.exceptionDetails)
      throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    return answer.result.value as unknown;
  };
  await evaluate(collector);
  return (await evaluate(`touchpointPage.${mode}(${JSON.stringify(options)})`)) as Page[];
}

async function browserName(browser: Browser): Promise<string> {
  const version = await browser.version();
  return version
    .replace(/^Headless/, '')
    .replace('/', ' ')
    .replace(/\..*$/, '');
}
