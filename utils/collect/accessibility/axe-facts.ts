import type { DqElement, RawNodeResult, RawResult } from 'axe-core';
import type { AxeNode, AxeRule, Evidence } from '../../facts';
import { isContactLink } from '../../recognise/links/contact-link';
import { ancestorWhere, attr, hasAttr, matches, tagOf } from '../dom';
import { nameOf } from '../names';

/** More elements say nothing new; the count is kept in full (`a11y-barriers` in the catalogue). */
const MOST_NODES = 20;
const LONGEST_SUMMARY = 300;

/** Tells where an element is, so that it can be seen again. */
export type Prove = (element: Element, quote: string) => Evidence;

/** What axe says of one rule that applied to the page, without the page's HTML. */
export function toRule(result: RawResult, level: AxeRule['level'], prove: Prove): AxeRule {
  return {
    id: result.id,
    impact: result.violations.length > 0 ? (result.impact ?? level) : null,
    level,
    help: result.help,
    helpUrl: result.helpUrl,
    passed: result.passes.length,
    failed: result.violations.length,
    undecided: result.incomplete.length,
    nodes: result.violations.slice(0, MOST_NODES).map((node) => toNode(node, prove)),
  };
}

export const applied = ({ passes, violations, incomplete }: RawResult): boolean =>
  passes.length + violations.length + incomplete.length > 0;

function toNode(result: RawNodeResult<'failed'>, prove: Prove): AxeNode {
  // The reporter of ours receives axe's own objects, which still hold the element.
  const { element } = result.node as DqElement;
  return {
    evidence: prove(element, quoteOf(element)),
    control: controlOf(element),
    summary: summaryOf(result),
  };
}

/** What axe says is wrong, shortened. */
function summaryOf({ none, all, any }: RawNodeResult<'failed'>): string {
  const messages = [...none, ...all, ...any].map(({ message }) => message);
  return messages.join('; ').slice(0, LONGEST_SUMMARY);
}

const FIELD = 'input:not([type=button],[type=submit],[type=reset],[type=image]),select,textarea,[contenteditable]';

/** The text inside these is not a name of theirs. */
const UNNAMED = 'html,head,head *,body,iframe,object,embed,video,audio';

/** What a person calls the element by; of what has no words, where it leads or its name in the code; no field's value. */
function quoteOf(element: Element): string {
  const words = matches(element, `${FIELD},${UNNAMED}`) ? '' : nameOf(element);
  if (words) return words;
  const coded = ['placeholder', 'name', 'id', 'href'].map((name) => attr(element, name));
  return coded.find((value) => value) || fileOf(attr(element, 'src')) || tagOf(element);
}

/** Pictures that are written into the page have no file. */
function fileOf(address: string): string {
  return /^(?:data|blob):/i.test(address) ? '' : (address.split(/[?#]/)[0]?.split('/').at(-1) ?? '');
}

const CONTACT_HREF =
  /^\s*(?:tel|callto|sms|mailto|whatsapp):|^(?:https?:)?\/\/(?:wa\.me|(?:api|web)\.whatsapp\.com)\//i;

function controlOf(element: Element): AxeNode['control'] {
  const link = ancestorWhere(element, (each) => tagOf(each) === 'a' && hasAttr(each, 'href'));
  if (link && leadsToPeople(link)) return 'contact';
  if (matches(element, `${FIELD},input,button,label,fieldset,legend`) && isWithin(element, 'form')) return 'form';
  const pressed =
    link ?? (matches(element, 'button,[role=button],[role=link],[role=menuitem],summary') ? element : null);
  return pressed && isWithin(pressed, 'nav,header,[role=navigation],[role=banner]') ? 'navigation' : null;
}

function leadsToPeople(link: Element): boolean {
  const href = attr(link, 'href');
  if (CONTACT_HREF.test(href)) return true;
  return isContactLink({ name: nameOf(link), path: pathOf(href) }) !== undefined;
}

function pathOf(href: string): string {
  if (!/^[a-z][a-z0-9+.-]*:/i.test(href)) return href;
  return /^https?:/i.test(href) && URL.canParse(href) ? new URL(href).pathname : '';
}

function isWithin(element: Element, selector: string): boolean {
  return ancestorWhere(element, (each) => matches(each, selector)) !== null;
}
