import type { Page } from '../../utils/audit-format';
import type { Form } from '../../utils/facts';
import type { LabelledForm, LabelledPage } from './corpus';
import type { Measured } from './measure';
import type { Outcome } from './outcome';

/** What the forms are for, and how many fields a visitor counts in them. */
export function measureForms(label: LabelledPage, { facts }: Page): Measured {
  const forms = facts.forms.ok ? facts.forms.value.filter(({ visible }) => visible) : [];
  const kinds: Outcome[] = [];
  const counts: Outcome[] = [];
  for (const [expected, found] of pair(label.forms.filter(isForm), forms)) {
    const where = { group: label.lang, place: label.file };
    const allowed = kindsOf(expected.what);
    const kind = found && allowed.includes(found.kind);
    const kindText = `${expected.what}: ${found?.kind ?? 'no form'}`;
    kinds.push({ ...where, verdict: kind ? 'right' : 'missed', text: kindText });
    const fields = found ? countsOf(found) : [];
    const countText = `${expected.what}: ${fields[0] ?? 'no form'} instead of ${expected.visible_fields}`;
    const exact = countsIn(expected, label).some((each) => fields.includes(each));
    counts.push({ ...where, verdict: exact ? 'right' : 'missed', text: countText });
  }
  return { 'form kind': kinds, 'visible field count': counts };
}

/** One that is hidden has no fields to count; a list that leads on when something is chosen is a menu. */
function isForm({ what, visible_fields }: LabelledForm): boolean {
  return visible_fields > 0 && !/category select/.test(what);
}

type KindRule = readonly [described: RegExp, kinds: readonly Form['kind'][]];

/** The labels describe forms in words of their own. Where two kinds fit the words, both are right. */
const KINDS: readonly KindRule[] = [
  [/newsletter/, ['newsletter']],
  [/search/, ['search']],
  [/libro de reclamaciones|complaint/, ['claim']],
  [/whistle/, ['claim', 'contact']],
  [/appointment|booking|reservation/, ['booking']],
  [/quote/, ['quote']],
  [/call.?back/, ['callback']],
  [/job|application/, ['job']],
  [/log.?in/, ['login']],
  [/comment/, ['comment']],
  [/review/, ['review']],
  [/checkout|payment/, ['checkout']],
  // In return for an address something is sent: a lead, which is no kind of ours.
  [/e-?book|download/, ['other', 'contact', 'newsletter', 'quote']],
  // An address is left for whatever it is asked for.
  [/lead/, ['contact', 'quote', 'booking', 'callback']],
  [/contact/, ['contact']],
];

function kindsOf(what: string): readonly Form['kind'][] {
  return KINDS.find(([described]) => described.test(what))?.[1] ?? ['other'];
}

/** The labels do not say which form they mean: each goes with the one that is nearest to it by its number of fields. */
function pair(labels: readonly LabelledForm[], forms: readonly Form[]): [LabelledForm, Form | undefined][] {
  const left = new Set(forms);
  return labels.map((label) => {
    const distance = (form: Form) =>
      Math.min(...countsOf(form).map((count) => Math.abs(count - label.visible_fields))) +
      (kindsOf(label.what).includes(form.kind) ? 0 : 0.5);
    const [nearest] = [...left].sort((a, b) => distance(a) - distance(b));
    if (nearest) left.delete(nearest);
    return [label, nearest];
  });
}

/** Boxes of consent are no questions to us (catalogue §2.9); most labels count them: both are right. */
function countsOf({ fields }: Form): number[] {
  const seen = fields.filter(({ visible, part }) => visible && part !== 'honeypot');
  const boxes = seen.filter(({ part }) => part === 'consent' || part === 'marketing');
  return [seen.length, seen.length - boxes.length];
}

/** "5 or 4 if …": both are right. */
function countsIn({ visible_fields }: LabelledForm, { doubt }: LabelledPage): number[] {
  const other = doubt.flatMap(
    (each) =>
      each
        .match(/^(\d+) or (\d+)/)
        ?.slice(1)
        .map(Number) ?? [],
  );
  return other.includes(visible_fields) ? other : [visible_fields];
}
