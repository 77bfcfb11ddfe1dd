import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generatedFiles } from '../utils/generated';
import { CHECKS } from '../utils/registry';

const checkFiles = Object.keys(import.meta.glob('../utils/checks/*/*.ts'));
const fixtures = Object.keys(import.meta.glob('./checks/*/*.{html,json}'));
const sources = import.meta.glob<string>('../{utils,components,entrypoints,cli}/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What the reader has room for: the popup's lines, and one breath. */
const LONGEST_TITLE = 60;

describe('every check', () => {
  test('lies in the folder of its category, in a file of its name', () => {
    const wanted = CHECKS.map(({ category, id }) => `../utils/checks/${category}/${id}.ts`);
    expect(checkFiles.toSorted()).toEqual(wanted.toSorted());
  });

  test.each(CHECKS)('$id is shown with a fixture for each verdict that it can give', ({ id }) => {
    const verdicts = fixtures.filter((path) => path.includes(`/checks/${id}/`)).map((path) => /([a-z]+)-[^/]*$/.exec(path)?.[1]);
    const wanted = verdictsOf(id);
    expect(new Set(verdicts), `Add the missing page to tests/checks/${id}/`).toEqual(new Set(wanted));
  });

  test.each(CHECKS)('$id has titles that fit in a line, without a full stop', ({ words }) => {
    for (const { title, failTitle } of Object.values(words)) {
      for (const text of [title, failTitle]) {
        expect(text.length, text).toBeLessThanOrEqual(LONGEST_TITLE);
        expect(text, 'A title is a state, not a sentence').not.toMatch(/\.$/);
      }
    }
  });

  test.each(CHECKS)('$id explains itself in whole sentences', ({ words }) => {
    for (const { why, advice } of Object.values(words)) {
      for (const text of [why, advice]) expect(text, 'A sentence ends with its mark').toMatch(/[.!?]$/);
    }
  });

  test.each(CHECKS)('$id names where it comes from', ({ sources: keys }) => {
    expect(keys.length, 'Name the source, or the line of the articles').toBeGreaterThan(0);
  });
});

/** The verdicts that appear in the check's own code: what it never says needs no page. */
function verdictsOf(id: string): string[] {
  const code = Object.entries(sources).find(([path]) => path.endsWith(`/${id}.ts`))?.[1] ?? '';
  return [
    ...['positive', 'negative'],
    ...(neverNeutral(id) ? [] : ['neutral']),
    ...(/\bnotApplicable\(/.test(code) ? ['na'] : []),
    ...(/\bnotMeasured\(|site\.page\(/.test(code) ? ['unmeasured'] : []),
  ];
}

/** Checks whose score table has no place between good and bad. */
const NEVER_NEUTRAL: readonly string[] = [];

function neverNeutral(id: string): boolean {
  return NEVER_NEUTRAL.includes(id);
}

describe('the borders between the parts', () => {
  const PURE = /^\.\.\/utils\/(?!collect\/|inspect-tab|store|messages|running|run-audit|first-screen|show-on-page|outline|settings)/;

  test('the pure core imports nothing that needs a page or a browser', () => {
    for (const [path, code] of Object.entries(sources).filter(([each]) => PURE.test(each))) {
      for (const imported of valueImports(code)) {
        expect(imported, `${path} is pure`).not.toMatch(/collect\/|wxt\/|idb|webextension|messaging|axe-core|web-vitals|preact|\/store|inspect-tab/);
      }
    }
  });

  test('components know neither the browser nor the collectors nor a second way to score', () => {
    for (const [path, code] of Object.entries(sources).filter(([each]) => each.startsWith('../components/'))) {
      for (const imported of valueImports(code)) {
        expect(imported, path).not.toMatch(/collect\/|\/judge|\/registry|\/checks\/|axe-core|libphonenumber/);
      }
    }
  });

  test('collectors never judge', () => {
    for (const [path, code] of Object.entries(sources).filter(([each]) => each.includes('/collect/'))) {
      for (const imported of valueImports(code)) {
        expect(imported, path).not.toMatch(/\/judge|\/score|\/check$|\/checks\/|\/registry|components\//);
      }
    }
  });

  test('collectors never read what a visitor typed', () => {
    for (const [path, code] of Object.entries(sources).filter(([each]) => each.includes('/collect/'))) {
      expect(code, path).not.toMatch(/HTML(?:Input|TextArea|Select)Element.{0,40}\.value\b|\.valueAs(?:Number|Date)\b/);
    }
  });
});

test.each(Object.entries(generatedFiles()))('%s is what the code says today', (file, content) => {
  expect(readFileSync(file, 'utf8') === content, `Run npm run docs and commit ${file}`).toBe(true);
});

/** Imports of values; a type is gone when the program runs. */
function valueImports(code: string): string[] {
  return [...code.matchAll(/^import (?!type\b)[^;]*?from '([^']+)';/gms)].map(([, from]) => from ?? '');
}
