import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Audit } from '../../utils/audit-format';
import { judge } from '../../utils/judge';
import { legalHints } from '../../utils/legal-hints';
import { LEGAL_RULES } from '../../utils/legal-rules';
import { CHECKS } from '../../utils/registry';
import { measuredResult } from './results';

const fault = (check: string, key = 'fault') =>
  measuredResult(0.5, { check, findings: [{ key, message: 'Something is missing.', evidence: [] }] });

const sourcesOf = (...given: Parameters<typeof legalHints>) => legalHints(...given).map(({ source }) => source);

describe('a legal hint', () => {
  test('is told where its country is certain', () => {
    expect(sourcesOf(fault('company-identity'), 'ES', 'en')).toEqual(['ES-LSSI']);
    expect(sourcesOf(fault('company-identity'), 'PT', 'en')).toEqual(['EU-ecommerce']);
    expect(sourcesOf(fault('company-identity'), 'US', 'en')).toEqual([]);
    expect(sourcesOf(fault('company-identity'), null, 'en')).toEqual([]);
  });

  test('is not told of what is well', () => {
    expect(legalHints(measuredResult(0.9, { check: 'company-identity' }), 'ES', 'en')).toEqual([]);
  });

  test('is told of the finding that it is about, not of another one of the same check', () => {
    expect(sourcesOf(fault('form-consent-fair', 'ticked'), 'FR', 'en')).toEqual(['GDPR']);
    expect(sourcesOf(fault('form-consent-fair', 'noPrivacy'), 'FR', 'en')).toEqual([]);
  });

  test('speaks the reader’s language', () => {
    expect(legalHints(fault('email-visible'), 'ES', 'en')[0]?.hint).toMatch(/^A website may/);
    expect(legalHints(fault('email-visible'), 'ES', 'es')[0]?.hint).toMatch(/^Un sitio puede/);
  });
});

test('the results of an audit carry them, in the audit’s country alone', () => {
  const audit = JSON.parse(readFileSync('tests/golden/muebles-alborada.audit.json', 'utf8')) as Audit;
  const sourcesIn = (code: string | null) =>
    judge({ ...audit, country: { code, signals: [] } }, 'en').flatMap((result) =>
      result.status === 'measured' ? (result.legalHints ?? []).map(({ source }) => source) : [],
    );
  expect(sourcesIn('ES')).toContain('GDPR');
  expect(sourcesIn('US')).not.toContain('GDPR');
  expect(sourcesIn(null)).toEqual([]);
});

describe.each(LEGAL_RULES)('the rule $source for $check', (rule) => {
  test('belongs to a check, and its source is explained', () => {
    expect(CHECKS.map(({ id }) => id)).toContain(rule.check);
    expect(readFileSync('docs/sources.md', 'utf8')).toContain(rule.source);
  });

  test('claims no more than that it may apply, in whole sentences', () => {
    expect(rule.en).toMatch(/\bmay\b.*\.$/);
    expect(rule.es).toMatch(/\b(?:puede|pueden)\b.*\.$/i);
  });
});

test('no country has the same source twice for one check', () => {
  for (const { check, findings, countries, source } of LEGAL_RULES) {
    for (const country of countries) {
      const keys = findings ?? ['fault'];
      for (const key of keys) expect(sourcesOf(fault(check, key), country, 'en')).toEqual([source]);
    }
  }
});
