import { describe, expect, test } from 'vitest';
import type { Finding } from '../../utils/audit-format';
import type { Evidence } from '../../utils/facts';
import { isSamePage, pageAt, resultsOn } from '../../utils/this-page';
import { page } from './contact-facts';
import { inapplicable, measuredResult, unmeasured } from './results';

const HERE = 'https://www.company.example/contact';
const ELSEWHERE = 'https://www.company.example/';

const finding = (key: string, ...pages: string[]): Finding => ({
  key,
  message: key,
  evidence: pages.map((url): Evidence => ({ page: url, quote: 'Call us' })),
});

test.each([
  [HERE, `${HERE}#form`, true],
  [`${HERE}#map`, `${HERE}#form`, true],
  [HERE, `${HERE}?id=2`, false],
  [HERE, `${HERE}/`, false],
  [HERE, ELSEWHERE, false],
])('%s and %s: one page? %s', (one, other, same) => {
  expect(isSamePage(one, other)).toBe(same);
});

test('a page of the audit is found again wherever on it one is', () => {
  const pages = [page('home'), page('contact')];
  expect(pageAt(pages, `${HERE}#form`)).toBe(pages[1]);
  expect(pageAt(pages, `${HERE}/thanks`)).toBeUndefined();
});

describe('the results on a page', () => {
  test('are those with evidence there', () => {
    const here = measuredResult(0, { check: 'here', findings: [finding('seen', HERE)] });
    const elsewhere = measuredResult(0, { check: 'elsewhere', findings: [finding('seen', ELSEWHERE)] });
    expect(resultsOn([elsewhere, here], `${HERE}#form`)).toEqual([here]);
  });

  test('tell what was seen there, and nothing of other pages', () => {
    const findings = [finding('both', ELSEWHERE, HERE, ELSEWHERE), finding('other', ELSEWHERE), finding('one', HERE)];
    const [result] = resultsOn([measuredResult(0.5, { findings })], HERE);
    expect(result?.findings).toEqual([finding('both', HERE), finding('one', HERE)]);
    expect(result?.score).toBe(0.5);
  });

  test('include what was looked for there in vain', () => {
    const absent: Finding = { key: 'absent', message: 'None.', evidence: [{ page: HERE, quote: '' }] };
    expect(resultsOn([measuredResult(0, { findings: [absent] })], HERE)).toHaveLength(1);
  });

  test('are none of what was not measured, does not apply or has no place', () => {
    expect(resultsOn([unmeasured(), inapplicable(), measuredResult(1)], HERE)).toEqual([]);
  });
});
