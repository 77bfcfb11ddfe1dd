import { afterEach, describe, expect, test } from 'vitest';
import type { Result } from '../utils/audit-format';
import { judge } from '../utils/judge';
import { CHECKS } from '../utils/registry';
import { auditFacts, auditHtml, evidenceElements, type FixtureSite } from './fixture-site';
import { removeFrames } from './page-frame';

/** Every page under tests/checks/<id>/ is named by its verdict; what its findings point at is marked in it. */
const fixtures = import.meta.glob<string>('./checks/*/*.{html,json}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

afterEach(removeFrames);

for (const check of CHECKS) {
  describe(check.id, () => {
    for (const [path, fixture] of Object.entries(fixtures)) {
      const [, folder, name = '', kind] = /checks\/([^/]+)\/([^/]+)\.(html|json)$/.exec(path) ?? [];
      if (folder !== check.id) continue;
      test(name.replaceAll('-', ' '), async () => {
        const site = kind === 'json' ? auditFacts(fixture) : await auditHtml(fixture, check.needs);
        const [result] = judge(site.audit, 'en', [check]);
        if (!result) throw new Error('The check gave no result.');
        expect(verdictOf(result), describeResult(result)).toBe(name.split('-')[0]);
        expectNamed(fixture, result);
        if (kind === 'html') expectMarked(site, result);
      });
    }
  });
}

function verdictOf(result: Result): string {
  if (result.status === 'measured') return result.sensation;
  return result.status === 'not-applicable' ? 'na' : 'unmeasured';
}

function describeResult(result: Result): string {
  const said = result.status === 'measured' ? result.findings.map(({ message }) => message).join(' ') : result.reason;
  return `${result.status === 'measured' ? result.score : result.status}: ${said}`;
}

/** `<!-- finding belowForm -->`: where the verdict alone does not tell what was found. */
function expectNamed(fixture: string, result: Result): void {
  const keys = result.status === 'measured' ? result.findings.map(({ key }) => key) : [];
  for (const [, key] of fixture.matchAll(/<!-- finding (\S+) -->/g)) {
    expect(keys, 'The findings have the key that the fixture names').toContain(key);
  }
}

function expectMarked(site: FixtureSite, result: Result): void {
  const pointed = new Set(
    evidenceElements(
      site,
      result.findings.flatMap(({ evidence }) => evidence),
    ),
  );
  const marked = [...site.documents.values()].flatMap((document) => [...document.querySelectorAll('[data-evidence]')]);
  expect([...pointed].map(outlineOf).sort(), 'The elements pointed at are the marked ones').toEqual(
    marked.map(outlineOf).sort(),
  );
}

const outlineOf = (element: Element) => element.outerHTML.slice(0, 160);
