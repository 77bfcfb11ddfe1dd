import { fold } from './fold';
import type { AutofillToken } from './forms/autofill-tokens';
import type { FieldDescription } from './forms/field-purpose';
import { anyOf } from './forms/form-words';
import { wordsOfName } from './name-words';

type Purpose = AutofillToken | null;
type Part = 'day' | 'month' | 'year';

/** "Day", "Month" and "Year" say no more than that: what stands beside them tells which date it is. */
export function withDateParts(fields: readonly FieldDescription[], purposes: readonly Purpose[]): Purpose[] {
  const settled = [...purposes];
  for (const run of runsOfParts(fields, purposes)) {
    const known = run.map(({ at }) => purposes[at]);
    const date = dateOf(known, run, { fields, purposes });
    for (const { at, part } of run) {
      if (date === 'bday' || (date === 'cc-exp' && part !== 'day')) settled[at] = `${date}-${part}` as AutofillToken;
    }
  }
  return settled;
}

interface Placed {
  at: number;
  part: Part;
}

/** Different parts of a date that follow each other. */
function runsOfParts(fields: readonly FieldDescription[], purposes: readonly Purpose[]): Placed[][] {
  const runs: Placed[][] = [];
  for (const [at, field] of fields.entries()) {
    const part = partOf(field, purposes[at] ?? null);
    const run = runs.at(-1);
    const goesOn = run?.at(-1)?.at === at - 1 && !run.some((each) => each.part === part);
    if (part && run && goesOn) run.push({ at, part });
    else if (part) runs.push([{ at, part }]);
  }
  return runs.filter((run) => run.length > 1);
}

const PARTS: readonly Part[] = ['day', 'month', 'year'];

function partOf(field: FieldDescription, purpose: Purpose): Part | undefined {
  const settled = PARTS.find((part) => purpose === `bday-${part}` || purpose === `cc-exp-${part}`);
  if (settled) return settled;
  // A keyboard of digits is often asked for by the type of telephones.
  if (purpose !== null && purpose !== 'tel' && purpose !== 'bday') return undefined;
  const texts = [fold(field.label), fold(field.placeholder), ...wordsOfName(field.name), ...wordsOfName(field.id)];
  const short = texts.filter((text) => text.split(' ').length <= LONGEST_PART);
  return PARTS.find((part) => short.some((text) => anyOf(part).test(text)));
}

/** Words in what a box for a part of a date is called: "birth month". */
const LONGEST_PART = 2;

interface Form {
  fields: readonly FieldDescription[];
  purposes: readonly Purpose[];
}

function dateOf(known: readonly (Purpose | undefined)[], run: readonly Placed[], form: Form) {
  if (known.some((purpose) => purpose?.startsWith('bday'))) return 'bday';
  if (known.some((purpose) => purpose?.startsWith('cc-exp'))) return 'cc-exp';
  const hasDay = run.some(({ part }) => part === 'day');
  if (!hasDay && form.purposes.includes('cc-number') && !form.purposes.includes('cc-exp')) return 'cc-exp';
  const year = run.find(({ part }) => part === 'year');
  return hasDay && year && reachesBack(form.fields[year.at]?.options ?? []) ? 'bday' : undefined;
}

/** Only years of birth are offered for so long a time. */
const LIFETIME_YEARS = 60;

function reachesBack(options: readonly string[]): boolean {
  const years = options.filter((option) => /^(?:19|20)\d\d$/.test(option.trim())).map(Number);
  return Math.max(...years) - Math.min(...years) >= LIFETIME_YEARS;
}
