import { afterEach, expect, test } from 'vitest';
import { type AccessibilityOptions, collectAccessibility } from '../../utils/collect/accessibility/accessibility';
import { findBySelector } from '../../utils/collect/selector';
import type { Accessibility, AxeRule } from '../../utils/facts';
import { axeIn } from '../page-axe';
import { removeFrames, renderPage } from '../page-frame';

afterEach(removeFrames);

const PAGE = (body: string) => `<!doctype html><html lang="en"><head><title>Fielding Heating</title></head>
  <body><main><h1>Fielding Heating</h1>${body}</main></body></html>`;

async function audit(body: string, options: AccessibilityOptions = {}) {
  const page = await renderPage(PAGE(body));
  const facts = await collectAccessibility(page, { url: 'https://www.company.example/', axe: axeIn(page), ...options });
  return { page, facts };
}

function ruleOf(facts: Accessibility, id: string): AxeRule {
  const rule = facts.rules.find((each) => each.id === id);
  if (!rule) throw new Error(`${id} did not apply.`);
  return rule;
}

test('a rule that is broken has counts, impact and the elements that break it', async () => {
  const { page, facts } = await audit('<img src="/boiler.jpg"><img src="/van.jpg" alt="Our van">');
  const rule = ruleOf(facts, 'image-alt');
  expect(rule).toMatchObject({ impact: 'critical', level: 'critical', passed: 1, failed: 1, undecided: 0 });
  expect(rule.nodes).toMatchObject([
    { control: null, evidence: { quote: 'boiler.jpg', page: 'https://www.company.example/' } },
  ]);
  expect(rule.nodes[0]?.summary).toContain('alt');
  expect(findBySelector(page, rule.nodes[0]?.evidence.selector ?? '')).toBe(page.querySelector('img'));
});

test('a rule that holds has no impact but keeps its level; one that does not apply is not listed', async () => {
  const { facts } = await audit('<a href="/prices">Prices</a>');
  expect(ruleOf(facts, 'link-name')).toMatchObject({ impact: null, level: 'serious', passed: 1, failed: 0, nodes: [] });
  expect(facts.rules.some(({ id }) => id === 'image-alt')).toBe(false);
  expect(facts).toMatchObject({ unreached: [], axeVersion: expect.stringMatching(/^4\./) });
});

test('WCAG 2.2 is asked for, best practices and trial rules are not', async () => {
  const { facts } = await audit('<p>Text outside of landmarks</p><button>Call</button>', { budgetMs: 0 });
  expect(facts.unreached).toContain('target-size');
  expect(facts.unreached).not.toContain('region');
  expect(facts.unreached).not.toContain('p-as-heading');
});

test('at most 20 elements are kept, all are counted', async () => {
  const rule = ruleOf((await audit('<img src="/a.jpg">'.repeat(25))).facts, 'image-alt');
  expect(rule.failed).toBe(25);
  expect(rule.nodes).toHaveLength(20);
});

test.each([
  ['contact', 'link-name', '<a href="tel:+441632960123"></a>'],
  ['contact', 'link-name', '<a href="https://wa.me/447700900123"><svg></svg></a>'],
  ['contact', 'image-alt', '<a href="/contact">Contact us <img src="/phone.png"></a>'],
  ['form', 'label', '<form><input name="phone"></form>'],
  ['form', 'button-name', '<form><button></button></form>'],
  ['navigation', 'link-name', '<nav><a href="/prices"></a></nav>'],
  ['navigation', 'button-name', '<header><button></button></header>'],
  [null, 'link-name', '<p><a href="/prices"></a></p>'],
])('the control that a customer needs is named: %s (%s)', async (control, id, body) => {
  expect(ruleOf((await audit(body)).facts, id).nodes[0]?.control).toBe(control);
});

test('an element in a shadow root is found again by its selector', async () => {
  const page = await renderPage(PAGE('<x-card></x-card>'));
  const root = page.querySelector('x-card')?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('no root');
  root.innerHTML = '<img src="/boiler.jpg">';
  const facts = await collectAccessibility(page, { axe: axeIn(page) });
  const [node] = ruleOf(facts, 'image-alt').nodes;
  expect(findBySelector(page, node?.evidence.selector ?? '')).toBe(root.querySelector('img'));
});

test('what is typed or preset in a field is not told', async () => {
  const { facts } = await audit('<form><input name="email" value="ana@company.example"></form>');
  expect(JSON.stringify(facts)).not.toContain('ana@company.example');
  expect(ruleOf(facts, 'label').nodes[0]?.evidence.quote).toBe('email');
});

test.each([
  ['link-name', '<a href="/prices"></a>', '/prices'],
  ['image-alt', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">', 'img'],
  ['frame-title', '<iframe src="/map.html"></iframe>', 'map.html'],
  ['link-name', '<a href="/prices" id="prices"></a>', 'prices'],
])('what has no words is quoted by where it leads or what the code calls it: %s', async (id, body, quote) => {
  expect(ruleOf((await audit(body)).facts, id).nodes[0]?.evidence.quote).toBe(quote);
});

test('the cheap rules are told first, colour contrast comes last', async () => {
  const told: { facts: Accessibility; share: number }[] = [];
  const { facts } = await audit('<p style="color:#bbb">Pale</p>', {
    onBatch: (soFar, share) => void told.push({ facts: soFar, share }),
  });
  expect(told.map(({ share }) => share)).toEqual([0.2]);
  expect(told[0]?.facts.unreached).toEqual(['target-size', 'link-in-text-block', 'color-contrast']);
  expect(told[0]?.facts.rules.some(({ id }) => id === 'color-contrast')).toBe(false);
  expect(ruleOf(facts, 'color-contrast').failed).toBe(1);
});

test('what the time does not reach is named', async () => {
  const { facts } = await audit('<p style="color:#bbb">Pale</p>', { budgetMs: 1 });
  expect(facts.unreached).toEqual(['target-size', 'link-in-text-block', 'color-contrast']);
});

test('two audits of one page wait for each other', async () => {
  const page = await renderPage(PAGE('<img src="/boiler.jpg">'));
  const axe = axeIn(page);
  const [one, other] = await Promise.all([collectAccessibility(page, { axe }), collectAccessibility(page, { axe })]);
  expect(one).toEqual(other);
});

test('the page is left as it was, where it was scrolled to', async () => {
  const page = await renderPage(
    PAGE(`<div id="box" style="height:100px;overflow:auto"><p style="height:900px">A</p></div>
    <p style="height:3000px">B</p><a href="/prices">Prices</a>`),
  );
  const view = page.defaultView;
  const box = page.querySelector('#box');
  view?.scrollTo(0, 700);
  box?.scrollTo(0, 300);
  const before = page.documentElement.outerHTML;
  const changes: MutationRecord[] = [];
  new MutationObserver((records) => changes.push(...records)).observe(page, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  let scrolled = 0;
  page.addEventListener('scroll', () => scrolled++, true);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  scrolled = 0;
  await collectAccessibility(page, { axe: axeIn(page) });
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  expect({ html: page.documentElement.outerHTML, changes, scrolled }).toEqual({
    html: before,
    changes: [],
    scrolled: 0,
  });
  expect([view?.scrollY, box?.scrollTop]).toEqual([700, 300]);
});
