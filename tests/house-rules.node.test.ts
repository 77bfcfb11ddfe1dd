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

const VERDICTS = ['na', 'negative', 'neutral', 'positive', 'unmeasured'];

/** Verdicts that a check never gives, and why. */
const NEVER: Record<string, Partial<Record<string, string>>> = {
  'a11y-barriers': { na: 'Every page is used by people with a disability.' },
  'a11y-page-basics': { na: 'Every page has a language and a topic, whether it says so or not.' },
  'channel-mix': { na: 'A site without any channel is the worst case, not an exception.' },
  'company-identity': { na: 'Behind every site stands somebody.' },
  'contact-link-visible': { na: 'A site without a contact link is the worst case, not an exception.' },
  'email-visible': { na: 'Every company can be expected to have an e-mail address.' },
  'entry-obstruction': { na: 'Every page is entered.' },
  'feedback-invite': {
    na: 'Every company has customers whom it can ask.',
    negative: 'Not to ask is a chance missed, no fault.',
  },
  'order-and-account-status': { negative: 'Not to show it is a chance missed, no fault.' },
  'people-visible': { na: 'Every company has people.', negative: 'Naming nobody is a chance missed, no fault.' },
  'phone-on-home': { na: 'Every company can be expected to have a phone.' },
  'speed-lcp': { na: 'Every page takes its time to appear.' },
  'speed-stability': { na: 'Every page moves or stays still.' },
  'speed-ttfb': { na: 'Every server takes its time to answer.' },
  'unfinished-content': { na: 'Every page can have leftovers.' },
  'wait-time-live-channels': { negative: 'Hardly anybody says how long one waits: a chance missed, no fault.' },
  'what-happens-next': { negative: 'Most companies say nothing of it: a chance missed, no fault.' },
};

describe('every check', () => {
  test('lies in the folder of its category, in a file of its name', () => {
    const wanted = CHECKS.map(({ category, id }) => `../utils/checks/${category}/${id}.ts`);
    expect(checkFiles.toSorted()).toEqual(wanted.toSorted());
  });

  test.each(CHECKS)('$id is shown with a fixture for each verdict that it can give', ({ id }) => {
    const verdicts = fixtures
      .filter((path) => path.includes(`/checks/${id}/`))
      .map((path) => path.split('/').at(-1)?.split('-')[0]);
    const wanted = VERDICTS.filter((verdict) => NEVER[id]?.[verdict] === undefined);
    expect([...new Set(verdicts)].toSorted(), `Add the missing page to tests/checks/${id}/`).toEqual(wanted);
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
    const known = readFileSync('docs/sources.md', 'utf8');
    for (const key of keys.filter((each) => !/^S00[0-4]:\d+$|^WCAG-\d\.\d+\.\d+$/.test(each))) {
      expect(known, `Explain ${key} in docs/sources.md`).toContain(key);
    }
  });
});

const BOUND_TO_A_BROWSER =
  /collect\/|background\/|wxt\/|idb|webextension|messaging|axe-core|web-vitals|preact|\/store|\/messages/;

describe('the borders between the parts', () => {
  test('the pure core imports nothing that needs a page or a browser', () => {
    const { exclude } = JSON.parse(readFileSync('tsconfig.pure.json', 'utf8')) as { exclude: string[] };
    const isPure = (path: string) =>
      path.startsWith('utils/') && !/^utils\/(?:collect|background)\//.test(path) && !exclude.includes(path);
    for (const [path, code] of Object.entries(sources).filter(([each]) => isPure(each.replace('../', '')))) {
      for (const { names, from } of valueImports(code)) {
        // Of the web vitals, the core may have the thresholds, which are numbers.
        if (from === 'web-vitals' && /^\{ \w+Thresholds(?:, \w+Thresholds)* \}$/.test(names)) continue;
        expect(from, `${path} is pure`).not.toMatch(BOUND_TO_A_BROWSER);
      }
    }
  });

  test('components know neither the browser nor the collectors nor a second way to score', () => {
    for (const [path, code] of Object.entries(sources).filter(([each]) => each.startsWith('../components/'))) {
      for (const { from } of valueImports(code)) {
        expect(from, path).not.toMatch(/collect\/|\/judge|\/registry|\/checks\/|axe-core|libphonenumber/);
      }
    }
  });

  test('collectors never judge', () => {
    for (const [path, code] of Object.entries(sources).filter(([each]) => each.includes('/collect/'))) {
      for (const { from } of valueImports(code)) {
        expect(from, path).not.toMatch(/\/judge|\/score|\/check$|\/checks\/|\/registry|components\//);
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
function valueImports(code: string): { names: string; from: string }[] {
  const statements = [...code.matchAll(/^import (?!type\b)(?:([^;]*?) from )?'([^']+)';/gms)];
  return statements.map(([, names = '', from = '']) => ({ names, from }));
}
