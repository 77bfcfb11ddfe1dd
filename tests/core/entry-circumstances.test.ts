import { expect, test } from 'vitest';
import type { Circumstances } from '../../utils/audit-format';
import check from '../../utils/checks/speed/entry-obstruction';
import type { Overlay } from '../../utils/facts';
import { judgePages, page } from './contact-facts';

const CONSENT: Overlay = {
  kind: 'consent',
  share: 0.2,
  closable: true,
  equalChoice: true,
  locksScroll: false,
  evidence: { page: 'https://www.company.example/', quote: 'We use cookies' },
};

function judgeVisit(openFor: number, overlays: Overlay[] = [], more: Partial<Circumstances> = {}) {
  const home = page('home', { overlays });
  const loadedAt = Date.parse(home.at) - openFor * 1000;
  return judgePages(check, [{ ...home, circumstances: { ...home.circumstances, loadedAt, ...more } }]);
}

test('nothing in the way is less sure than something: a banner that was answered before does not return', () => {
  expect(judgeVisit(5)).toMatchObject({ status: 'measured', score: 1, confidence: 0.75 });
  expect(judgeVisit(5, [CONSENT])).toMatchObject({ status: 'measured', score: 1, confidence: 1 });
});

test('that nothing is there long after opening says nothing', () => {
  expect(judgeVisit(61)).toMatchObject({ status: 'not-measured', reason: expect.stringContaining('Reload') });
  expect(judgeVisit(5, [], { navigation: 'back-forward' })).toMatchObject({ status: 'not-measured' });
});

test('what is still there long after opening is judged', () => {
  expect(judgeVisit(600, [{ ...CONSENT, share: 0.9 }])).toMatchObject({ status: 'measured', score: 0.6 });
});
