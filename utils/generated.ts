import { toJsonSchema } from '@valibot/to-json-schema';
import { JudgedAudit } from './audit-format';
import type { Check } from './check';
import { Evidence, Reason } from './facts';
import { MANUAL_ITEMS } from './manual/checklist';
import type { ManualItem } from './manual/manual-item';
import { CHECKS } from './registry';
import { CATEGORIES, CATEGORY_WEIGHTS, STAGES } from './touchpoints';

/** The files that are made from the code: `npm run docs` writes them, and a test says when they are old. */
export function generatedFiles(): Record<string, string> {
  return {
    'public/audit.schema.json': auditSchema(),
    'docs/checks.md': checksTable(),
    'docs/manual-checklist.md': manualTable(),
  };
}

/** The published JSON Schema of an exported audit. */
function auditSchema(): string {
  const schema = toJsonSchema(JudgedAudit, {
    target: 'draft-2020-12',
    errorMode: 'ignore',
    definitions: { Evidence, Reason },
  });
  const head = { $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'Touchpoint Audit, format 1' };
  return `${JSON.stringify({ ...schema, ...head }, null, 2)}\n`;
}

function checksTable(): string {
  return `# All checks

${CHECKS.length} checks. A category's weight is its share of the total in per cent; a check's weight is relative inside its category.
Effort: 1 a text, 2 a link or a field, 3 a developer's work, 5 the organisation's. The sources are explained in
[sources.md](sources.md); \`S004:40\` is line 40 of the fifth article. Made by \`npm run docs\`.
${CATEGORIES.map(categorySection).join('')}`;
}

function categorySection(category: (typeof CATEGORIES)[number]): string {
  const checks = CHECKS.filter((check) => check.category === category);
  if (checks.length === 0) return '';
  return `
## ${category} (${CATEGORY_WEIGHTS[category]})

| check | asks | stage | weight | severity | effort | sources |
|---|---|---|---|---|---|---|
${checks.map(row).join('\n')}
`;
}

function row({ id, stage, weight, severity, effort, sources, words }: Check): string {
  return `| ${[`\`${id}\``, words.en.title, stage, weight, severity, effort, sources.join(', ')].join(' | ')} |`;
}

function manualTable(): string {
  const ids = [...STAGES, 'organisation'] as const;
  return `# The manual checklist

${MANUAL_ITEMS.length} things that no web page can show. The auditor records them beside the report; they then count like the checks of
their category. What nobody has begun counts neither for nor against. What concerns the organisation is shown beside the
map and never counts. Values are recorded under the names in the last column: true or false, a rating from 1 to 5, or a
number; those in brackets are noted and make no grade of their own. Items with a clock also have \`sentAt\`,
\`autoAnsweredAt\`, \`answeredAt\`, \`noAnswerAt\`, \`promiseHours\` and \`promiseBusiness\`. Made by \`npm run docs\`.
${ids.map(manualSection).join('')}`;
}

function manualSection(stage: (typeof STAGES)[number] | 'organisation'): string {
  const items = MANUAL_ITEMS.filter(({ place }) => (place === 'organisation' ? place : place.stage) === stage);
  if (items.length === 0) return '';
  return `
## ${stage}

| item | asks | category | weight | severity | clock | sources | values |
|---|---|---|---|---|---|---|---|
${items.map(manualRow).join('\n')}
`;
}

function manualRow({ id, words, place, severity, clock, sources, fields }: ManualItem): string {
  const [category, weight] = place === 'organisation' ? ['', ''] : [place.category, place.weight];
  const values = Object.entries(fields).map(([name, { noted }]) => (noted ? `(${name})` : name));
  const cells = [
    `\`${id}\``,
    words.en.title,
    category,
    weight,
    severity,
    clock ? 'yes' : '',
    sources.join(', '),
    values.join(', '),
  ];
  return `| ${cells.join(' | ')} |`;
}
