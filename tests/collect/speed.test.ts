import { afterEach, expect, test } from 'vitest';
import { fetchedCircumstances, readCircumstances } from '../../utils/collect/circumstances';
import { isLocalAddress } from '../../utils/collect/local-address';
import { collectSpeed, type Visit, vitalOf } from '../../utils/collect/speed';
import { VITAL_NAMES, type VitalName, vitalsSoFar } from '../../utils/collect/vitals';
import { removeFrames, renderPage } from '../page-frame';

afterEach(removeFrames);

const VISIT: Visit = { local: false, restored: false, hiddenWhileLoading: false, used: true, supported: VITAL_NAMES };
const found = (value: number, restored = false) => ({ value, restored });
const reasonOf = (...[name, value, visit]: Parameters<typeof vitalOf>) => {
  const vital = vitalOf(name, value, visit);
  return vital.ok ? 'measured' : vital.reason.code;
};

test('durations are whole milliseconds, the layout shift keeps its small numbers', () => {
  expect(vitalOf('lcp', found(1234.6), VISIT)).toEqual({ ok: true, value: 1235 });
  expect(vitalOf('cls', found(0.123456), VISIT)).toEqual({ ok: true, value: 0.1235 });
});

test.each<[string, VitalName, Partial<Visit>]>([
  ['unsupported', 'cls', { supported: ['ttfb', 'fcp', 'lcp', 'inp'] }],
  ['local-address', 'ttfb', { local: true }],
  ['local-address', 'lcp', { local: true }],
  ['restored-page', 'lcp', { restored: true }],
  ['hidden', 'lcp', { hiddenWhileLoading: true }],
  ['no-interaction', 'inp', { used: false }],
  ['no-value-yet', 'inp', {}],
])('no value, because %s: %s', (reason, name, visit) => {
  expect(reasonOf(name, undefined, { ...VISIT, ...visit })).toBe(reason);
});

test('a page from this computer has no loading times, but shifts and answers to taps', () => {
  const local = { ...VISIT, local: true };
  expect(VITAL_NAMES.map((name) => reasonOf(name, found(1), local))).toEqual([
    'local-address',
    'local-address',
    'local-address',
    'measured',
    'measured',
  ]);
});

test('what the browser reported stands, although the tab was hidden for a while', () => {
  expect(reasonOf('lcp', found(900), { ...VISIT, hiddenWhileLoading: true })).toBe('measured');
});

test('the time of coming back from memory is no loading time', () => {
  expect(reasonOf('lcp', found(20, true), VISIT)).toBe('restored-page');
});

test('a live page tells all five at once, and asking twice observes once', async () => {
  const began = performance.now();
  const speed = await collectSpeed(document.documentElement);
  expect(performance.now() - began).toBeLessThan(1000);
  expect(Object.keys(speed)).toEqual(['ttfb', 'fcp', 'lcp', 'cls', 'inp']);
  expect(speed.ttfb).toEqual({ ok: false, reason: { code: 'local-address', params: {} } });
  const values = vitalsSoFar();
  await collectSpeed(document.documentElement, { waitMs: 0 });
  expect(vitalsSoFar()).toBe(values);
});

test.each([
  ['file:///home/ana/index.html', true],
  ['http://localhost:8080/', true],
  ['http://127.0.0.1/', true],
  ['http://[::1]:3000/', true],
  ['http://good.localhost:3000/', true],
  ['https://www.company.example/', false],
  ['https://localhost.company.example/', false],
])('%s: local is %s', (url, local) => {
  expect(isLocalAddress(url)).toBe(local);
});

test('circumstances tell the window, where it is scrolled to, and how one came', async () => {
  const page = await renderPage('<p style="height:3000px">Fielding Heating</p>', { width: 500, height: 700 });
  page.defaultView?.scrollTo(0, 250);
  expect(readCircumstances(page.defaultView as Window)).toMatchObject({
    viewport: { width: 500, height: 700 },
    scrollY: 250,
    hiddenWhileLoading: false,
    navigation: 'navigate',
  });
  expect(Math.abs(readCircumstances(window).loadedAt - Date.now())).toBeLessThan(600_000);
  expect(fetchedCircumstances().navigation).toBe('fetched');
});
