import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Overlay } from '../../utils/facts';
import { obstructionOf } from '../../utils/questions/obstruction';

const overlay = (more: Partial<Overlay> = {}): Overlay => ({
  kind: 'promo',
  share: 0.2,
  closable: true,
  equalChoice: true,
  locksScroll: false,
  evidence: { page: 'https://www.company.example/', quote: '' },
  ...more,
});

const scoreOf = (...found: Partial<Overlay>[]) => obstructionOf(found.map(overlay)).score;

test.each<[string, number, Partial<Overlay>[]]>([
  ['nothing', 1, []],
  ['a small cookie banner', 1, [{ kind: 'consent', share: 0.3 }]],
  ['a cookie banner over 40 % of the screen', 0.8, [{ kind: 'consent', share: 0.4 }]],
  ['a cookie banner over most of the screen', 0.6, [{ kind: 'consent', share: 0.7 }]],
  ['a cookie banner that is hard to refuse', 0.85, [{ kind: 'consent', equalChoice: false }]],
  ['one that is large and hard to refuse', 0.45, [{ kind: 'consent', share: 0.9, equalChoice: false }]],
  ['a small offer', 0.5, [{}]],
  ['an offer over most of the screen', 0.15, [{ share: 0.6 }]],
  ['an offer that locks the page', 0.15, [{ locksScroll: true }]],
  ['an offer that cannot be closed', 0, [{ closable: false }]],
  ['a thin bar', 1, [{ share: 0.1, closable: false }]],
  ['a chat bubble', 1, [{ kind: 'chat', share: 0.04 }]],
  ['a chat that opens by itself', 0.5, [{ kind: 'chat', share: 0.12 }]],
  ['a question about age', 0.5, [{ kind: 'age', share: 1 }]],
  ['a question about age whose answers are not known', 0.4, [{ kind: 'age', share: 1, closable: false }]],
  ['a cookie banner under a question about country', 0.5, [{ kind: 'consent' }, { kind: 'language' }]],
  ['a cookie banner and an offer', 0.15, [{ kind: 'consent' }, {}]],
  ['only a sound', 0.6, [{ kind: 'sound', share: 0 }]],
  ['a sound and an offer', 0.1, [{ kind: 'sound', share: 0 }, {}]],
])('%s scores %f', (_, score, found) => {
  expect(scoreOf(...found)).toBeCloseTo(score);
});

const anyOverlay = fc.record({
  kind: fc.constantFrom<Overlay['kind']>('consent', 'newsletter', 'promo', 'chat', 'app', 'age', 'other', 'sound'),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  closable: fc.boolean(),
  equalChoice: fc.boolean(),
  locksScroll: fc.boolean(),
});

test('one more thing in the way never makes the entry better', () => {
  fc.assert(
    fc.property(fc.array(anyOverlay, { maxLength: 4 }), anyOverlay, (found, more) => {
      expect(scoreOf(...found, more)).toBeLessThanOrEqual(scoreOf(...found));
    }),
  );
});

test('what covers more never scores more', () => {
  fc.assert(
    fc.property(anyOverlay, anyOverlay, (one, { share }) => {
      const [less, more] = [one.share, share].toSorted((a, b) => a - b);
      expect(scoreOf({ ...one, share: more ?? 0 })).toBeLessThanOrEqual(scoreOf({ ...one, share: less ?? 0 }));
    }),
  );
});
