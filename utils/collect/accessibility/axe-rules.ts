import type axe from 'axe-core';
import type { AxeRule } from '../../facts';

export type Axe = typeof axe;

/** WCAG 2.0 to 2.2, levels A and AA; not the best practices (`a11y-barriers` in the catalogue). */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const LEFT_OUT = ['experimental', 'deprecated'];

/** They lay a grid over the page and compare colours: four fifths of the time, the one grid shared by all three. */
const SLOW = ['target-size', 'link-in-text-block', 'color-contrast'];

export interface Batch {
  rules: string[];
  /** Its part of the time that all rules take, as measured on pages of 2,300 and 44,000 elements. */
  share: number;
}

/**
 * The rules in the order in which they run, cheap ones first. Each batch makes axe build its picture of the page anew,
 * so there are few.
 */
export function batchesOf(axe: Axe): Batch[] {
  const rules = axe
    .getRules(TAGS)
    .filter(({ tags }) => !tags.some((tag) => LEFT_OUT.includes(tag)))
    .map(({ ruleId }) => ruleId);
  return [
    { rules: rules.filter((rule) => !SLOW.includes(rule)), share: 0.2 },
    { rules: SLOW.filter((rule) => rules.includes(rule)), share: 0.8 },
  ];
}

/** axe has the impact of a rule's definition in its own registry only; results tell that of what failed. */
interface Registry {
  _audit: { getRule(id: string): { impact?: AxeRule['level'] } | undefined };
}

/** The impact that the rule has by its definition, whether it passes or not. */
export function levelOf(rule: string, axe: Axe): AxeRule['level'] {
  return (axe as unknown as Registry)._audit.getRule(rule)?.impact ?? 'serious';
}
