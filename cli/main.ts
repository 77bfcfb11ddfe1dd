import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser } from 'puppeteer-core';
import { judged } from '../utils/audit';
import type { JudgedAudit, ReaderLanguage } from '../utils/audit-format';
import { BUSINESS_KINDS } from '../utils/business-kinds';
import { toJsonList } from '../utils/export/json';
import { type AuditOptions, auditTarget } from './audit-target';
import { bundleCollector } from './bundle-collector';
import { toHtml } from './html-report';
import { printAudit } from './print-audit';
import { targetsOf } from './targets';

const USAGE = `npm start -- [--json FILE] [--html FILE] [--lang en|es] [--country XX] [--profile KIND,…]
             [--mode rendered|fetched] [TARGET…]

A target is an address, an HTML file, or a folder: one with an index.html is one site, in any other each HTML file is
audited on its own. Without a target, the two sample companies are audited. XX is the country for phone numbers without
one; KIND is what the company is, in place of what its pages say:
${BUSINESS_KINDS.join(', ')}.`;

/** Audits the targets that the arguments name. @returns the exit code: 1 where one could not be audited. */
export async function main(args: string[]): Promise<number> {
  const request = readArguments(args);
  if ('problem' in request) {
    console.error(`${request.problem}\n\n${USAGE}`);
    return 1;
  }
  const browser = await launch();
  try {
    const audits: JudgedAudit[] = [];
    let failures = 0;
    const options: AuditOptions = {
      ...request,
      screenshot: request.html !== undefined,
      collector: await bundleCollector(),
    };
    for (const target of targetsOf(request.targets)) {
      try {
        const audit = judged(await auditTarget(browser, target, options), request.language);
        audits.push(audit);
        console.log(printAudit(audit, target.name));
      } catch (error) {
        failures += 1;
        console.error(`${target.name}: ${error instanceof Error ? error.message : error}`);
      }
    }
    if (request.json) await writeFile(request.json, toJsonList(audits));
    if (request.html) await writeFile(request.html, toHtml(audits, request.language));
    return failures > 0 ? 1 : 0;
  } finally {
    await browser.close();
  }
}

interface Request {
  targets: string[];
  language: ReaderLanguage;
  mode: AuditOptions['mode'];
  country: string | undefined;
  profile: string[] | undefined;
  json: string | undefined;
  html: string | undefined;
}

function readArguments(args: string[]): Request | { problem: string } {
  const { values, positionals } = parse(args);
  if (!values) return { problem: 'One of the options is unknown or has no value.' };
  const { lang = 'en', mode = 'rendered', country, json, html } = values;
  const profile = values.profile?.split(',').map((kind) => kind.trim());
  const unknown = profile?.find((kind) => !BUSINESS_KINDS.some((known) => known === kind));
  if (lang !== 'en' && lang !== 'es') return { problem: `--lang takes en or es, not ${lang}.` };
  if (mode !== 'rendered' && mode !== 'fetched') return { problem: `--mode takes rendered or fetched, not ${mode}.` };
  if (country && !/^[a-z]{2}$/i.test(country))
    return { problem: `--country takes two letters such as ES, not ${country}.` };
  if (unknown !== undefined)
    return { problem: `--profile takes some of ${BUSINESS_KINDS.join(', ')}, not ${unknown}.` };
  return { targets: positionals, language: lang, mode, country: country?.toUpperCase(), profile, json, html };
}

function parse(args: string[]) {
  const options = {
    json: { type: 'string' },
    html: { type: 'string' },
    lang: { type: 'string' },
    country: { type: 'string' },
    profile: { type: 'string' },
    mode: { type: 'string' },
  } as const;
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch {
    // What the person wrote is answered with the usage, not with a stack.
    return { values: undefined, positionals: [] };
  }
}

function launch(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
