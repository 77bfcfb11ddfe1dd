import * as v from 'valibot';
import { expect, test } from 'vitest';
import { JudgedAudit } from '../../utils/audit-format';
import { jsonFileName, toJson } from '../../utils/export/json';
import { sampleAudit } from '../components/sample-audit';

test('what is written is an audit in the public format', () => {
  expect(() => v.parse(JudgedAudit, JSON.parse(toJson(sampleAudit())))).not.toThrow();
});

test('pictures are left out', () => {
  expect(toJson(sampleAudit())).not.toContain('screenshot');
});

test('pictures are there when asked for', () => {
  expect(JSON.parse(toJson(sampleAudit(), { screenshots: true }))).toEqual(sampleAudit());
});

test.each([
  ['company.example', 'touchpoint-company.example-2026-03-12.json'],
  ['localhost:8080', 'touchpoint-localhost-8080-2026-03-12.json'],
  ['../../etc', 'touchpoint-etc-2026-03-12.json'],
  ['münchen.example', 'touchpoint-münchen.example-2026-03-12.json'],
  ['', 'touchpoint-page-2026-03-12.json'],
])('the file of %j is called %s', (site, name) => {
  expect(jsonFileName({ site, createdAt: '2026-03-12T09:24:00.000Z' })).toBe(name);
});
