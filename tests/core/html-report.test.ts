import { expect, test } from 'vitest';
import { toHtml } from '../../cli/html-report';
import { sampleAudit } from '../components/sample-audit';

const html = toHtml([sampleAudit(), { ...sampleAudit('es'), id: 'sample-audit-2' }], 'en');

const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, value]) => value);

test('a file of two reports has every id once', () => {
  const ids = all(/ id="([^"]+)"/g);
  expect(ids.length).toBeGreaterThan(50);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every button in it opens a panel that is there: it has no script to open one', () => {
  const panels = new Set(all(/ id="([^"]+)"(?=[^>]* popover="auto")/g));
  const targets = all(/ popovertarget="([^"]+)"/g);
  expect(targets.length).toBeGreaterThan(50);
  expect(targets.filter((target) => !panels.has(target))).toEqual([]);
  expect(html).not.toContain('<script');
});

test('it shows the map in the language of each audit', () => {
  expect(html).toContain('Lowest point: “Needs help” (40).');
  expect(html).toContain('El punto más bajo: «Pide ayuda» (40).');
});
