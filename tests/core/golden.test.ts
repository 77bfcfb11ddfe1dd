import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { judged } from '../../utils/audit';
import { Audit, JudgedAudit, type Result } from '../../utils/audit-format';

/** Facts of the sample companies as they were collected once; a change of wording, weight or score shows as a diff. */
const audits = readdirSync('tests/golden')
  .filter((file) => file.endsWith('.audit.json'))
  .map((file) => ({ name: file.replace('.audit.json', ''), audit: read(file) }));

test.each(audits)('$name is judged as before', async ({ name, audit }) => {
  for (const language of ['en', 'es'] as const) {
    const { results, score } = judged(audit, language);
    const text = `${JSON.stringify(score, null, 1)}\n\n${results.map(toText).join('\n')}`;
    await expect(text).toMatchFileSnapshot(`../golden/${name}.${language}.txt`);
  }
});

test.each(audits)('$name survives JSON, fits the format, and is judged the same again', ({ audit }) => {
  const again = JSON.parse(JSON.stringify(audit)) as Audit;
  expect(again).toEqual(audit);
  expect(v.parse(JudgedAudit, judged(audit, 'en'))).toEqual(judged(again, 'en'));
});

test.each(audits)('$name has the same scores in both languages', ({ audit }) => {
  const [en, es] = [judged(audit, 'en'), judged(audit, 'es')];
  expect(es.score).toEqual(en.score);
  expect(es.results.map(({ check, status }) => [check, status])).toEqual(
    en.results.map(({ check, status }) => [check, status]),
  );
});

function read(file: string): Audit {
  return v.parse(Audit, JSON.parse(readFileSync(`tests/golden/${file}`, 'utf8')));
}

function toText(result: Result): string {
  if (result.status !== 'measured') return `${result.check}: ${result.status} – ${result.reason}`;
  const { check, score, confidence, cap, title, findings, legalHints = [] } = result;
  const head = `${check}: ${score.toFixed(3)} × ${confidence}${cap ? ` [${cap}]` : ''} – ${title}`;
  return [
    head,
    ...findings.map(({ key, message, evidence }) => `  ${key} (${evidence.length}): ${message}`),
    ...legalHints.map(({ source, hint }) => `  ${source}: ${hint}`),
  ].join('\n');
}
