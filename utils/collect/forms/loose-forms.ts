import { attr, composedParentOf, tagOf } from '../dom';
import type { Pace } from '../reading/pace';
import type { Placed } from '../reading/reading';

/** A field further than this below what holds the form is not part of it: our judgement from common page builders. */
const DEEPEST = 12;

/** So many fields together are a form even where what sends it does not look like a button. */
const isCrowded = (fields = 0): boolean => fields >= 3;

/** One field is a form with a button close to it, and not with any of the page: our judgement, as above. */
const NEAREST = 4;

/** What people take for a form although there is no form element: a box with two fields or more, or one for an address, and a button. */
export async function findLooseForms(
  { fields, buttons }: { fields: readonly Placed[]; buttons: readonly Placed[] },
  pace: Pace,
): Promise<(element: Element) => Element | null> {
  const counts = new Map<Element, number>();
  for (const { element } of fields) {
    for (const box of boxesAround(element)) counts.set(box, (counts.get(box) ?? 0) + 1);
    const pause = pace();
    if (pause) await pause;
  }
  const forms = new Set<Element>();
  const addresses = new Set(
    fields.filter(({ element }) => asksForAddress(element)).flatMap(({ element }) => boxesAround(element)),
  );
  const holdsAddress = (box: Element) => addresses.has(box);
  for (const { element } of buttons) {
    const boxes = boxesAround(element);
    const box = boxes.find((each) => (counts.get(each) ?? 0) >= 2) ?? boxes.slice(0, NEAREST).find(holdsAddress);
    if (box) forms.add(box);
    const pause = pace();
    if (pause) await pause;
  }
  for (const { element } of fields) {
    const boxes = boxesAround(element);
    const left = boxes.some((box) => forms.has(box)) ? undefined : boxes.findLast((box) => isCrowded(counts.get(box)));
    if (left) forms.add(left);
  }
  return (element) => boxesAround(element).find((box) => forms.has(box)) ?? null;
}

/** Alone beside a button, other fields are switches and searches. */
function asksForAddress(element: Element): boolean {
  const said = `${attr(element, 'type')} ${attr(element, 'name')} ${attr(element, 'placeholder')}`;
  return tagOf(element) === 'input' && /(?<![a-z])e-?mail/i.test(said);
}

function boxesAround(element: Element): Element[] {
  const boxes: Element[] = [];
  let each = composedParentOf(element);
  while (each && boxes.length < DEEPEST && !/^(?:body|html)$/.test(tagOf(each))) {
    boxes.push(each);
    each = composedParentOf(each);
  }
  return boxes;
}
