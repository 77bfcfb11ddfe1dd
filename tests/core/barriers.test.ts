import axe from 'axe-core';
import { expect, test } from 'vitest';
import check from '../../utils/checks/accessibility/a11y-barriers';
import { batchesOf } from '../../utils/collect/accessibility/axe-rules';
import type { AxeNode, AxeRule } from '../../utils/facts';
import { sayBarrier } from '../../utils/words/barriers';
import { judgePages, page } from './contact-facts';

const PAGE = 'https://www.company.example/';

const node = (control: AxeNode['control'] = null): AxeNode => ({
  evidence: { page: PAGE, selector: 'img', quote: 'van.jpg' },
  control,
  summary: '',
});

const rule = (more: Partial<AxeRule> = {}): AxeRule => {
  const all = { id: 'image-alt', level: 'critical' as const, help: 'Help', helpUrl: 'https://help.example/rule' };
  return { ...all, impact: null, passed: 1, failed: 0, undecided: 0, nodes: [], ...more };
};

function judgeRules(rules: AxeRule[], unreached: string[] = []) {
  const accessibility = { rules, unreached, axeVersion: '4' };
  const result = judgePages(check, [page('home', { accessibility })]);
  if (result?.status !== 'measured') throw new Error(`not measured: ${result?.reason}`);
  return result;
}

test('a rule counts by its weight and by the share of its elements that are as they should be', () => {
  const pictures = rule({ passed: 3, failed: 1, impact: 'critical' });
  const lists = rule({ id: 'list', level: 'serious', passed: 0, failed: 2, impact: 'serious' });
  expect(judgeRules([pictures, lists]).score).toBeCloseTo((10 * 0.75) / 17);
});

test('a critical barrier on a control that a customer needs caps the score, and is said first', () => {
  const many = Array.from({ length: 5 }, (_, index) => rule({ id: `passed-${index}` }));
  const broken = (control: AxeNode['control']) => rule({ failed: 1, impact: 'critical', nodes: [node(control)] });
  expect(judgeRules([...many, broken('form')])).toMatchObject({ score: 0.39, findings: [{ key: 'blocked' }, {}] });
  expect(judgeRules([...many, broken(null)]).score).toBeGreaterThan(0.9);
});

test('a serious barrier there does not', () => {
  const pale = rule({ id: 'color-contrast', level: 'serious', failed: 1, impact: 'serious', nodes: [node('form')] });
  expect(judgeRules([rule(), pale]).score).toBeGreaterThan(0.7);
});

test('findings are grouped by rule, the gravest and then the most common first', () => {
  const keys = judgeRules([
    rule({ id: 'list', level: 'serious', passed: 9, failed: 1, impact: 'serious' }),
    rule({ id: 'link-name', level: 'serious', passed: 1, failed: 1, impact: 'serious' }),
    rule({ id: 'image-alt', failed: 1, impact: 'critical' }),
  ]).findings.map(({ key }) => key);
  expect(keys).toEqual(['image-alt', 'link-name', 'list']);
});

test('a finding counts first, says what it is and where to read more', () => {
  const [finding] = judgeRules([rule({ passed: 3, failed: 1, impact: 'critical', nodes: [node()] })]).findings;
  expect(finding?.message).toBe(
    '1 of 4: pictures without a description (critical). How to repair it: https://help.example/rule',
  );
  expect(finding?.evidence).toHaveLength(1);
});

test('what axe could not decide is left to a person and not scored', () => {
  const result = judgeRules([rule(), rule({ id: 'color-contrast', level: 'serious', passed: 0, undecided: 2 })]);
  expect(result.score).toBe(1);
  expect(result.findings.map(({ key }) => key)).toEqual(['none', 'undecided']);
});

test('rules that were not reached lower the confidence, not the score', () => {
  expect(judgeRules([rule()], ['color-contrast'])).toMatchObject({ score: 1, confidence: 0.75 });
});

test('the same rule on two pages is one finding', () => {
  const accessibility = {
    rules: [rule({ failed: 1, impact: 'critical', nodes: [node()] })],
    unreached: [],
    axeVersion: '4',
  };
  const result = judgePages(check, [page('home', { accessibility }), page('contact', { accessibility })]);
  expect(result?.findings).toMatchObject([{ key: 'image-alt', evidence: [{}, {}] }]);
});

test('every rule that is run has words of ours', () => {
  const rules = batchesOf(axe).flatMap((batch) => batch.rules);
  expect(rules.filter((id) => sayBarrier({ id, help: '' }, 'en') === '')).toEqual([]);
});
