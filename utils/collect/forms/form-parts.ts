import { attr, tagOf } from '../dom';
import type { Pace } from '../reading/pace';
import type { Block, Placed, Reading } from '../reading/reading';
import { createFormOwner } from './form-owner';
import { findLooseForms } from './loose-forms';

/** What belongs to one form, each in reading order. */
export interface FormParts {
  /** The form element, or the box around loose fields. */
  element: Element;
  order: number;
  /** Everything that is filled in or chosen. */
  fields: Placed[];
  buttons: Placed[];
  links: Placed[];
  blocks: Block[];
}

/** Deals out fields, buttons, links and texts to their forms, in one pass over each. */
export async function gatherForms(reading: Reading, pace: Pace): Promise<FormParts[]> {
  const { fields, buttons, links } = sortControls(reading);
  const ownerOf = createFormOwner();
  const isLoose = ({ element }: Placed) => ownerOf(element) === null;
  const looseOwner = await findLooseForms(
    { fields: fields.filter(isLoose).filter(isWritten), buttons: buttons.filter(isLoose) },
    pace,
  );
  const forms = new Map<Element, FormParts>();
  const deal = async <T extends Placed>(items: readonly T[], part: (form: FormParts) => T[], opens: boolean) => {
    for (const item of items) {
      const owner = ownerOf(item.element) ?? looseOwner(item.element);
      if (owner && opens && !forms.has(owner)) forms.set(owner, emptyForm(owner, item.order));
      const form = owner && forms.get(owner);
      if (form) part(form).push(item);
      const pause = pace();
      if (pause) await pause;
    }
  };
  await deal(fields, (form) => form.fields, true);
  await deal(buttons, (form) => form.buttons, false);
  await deal(links, (form) => form.links, false);
  await deal(reading.blocks, (form) => form.blocks, false);
  return [...forms.values()];
}

function emptyForm(element: Element, order: number): FormParts {
  return { element, order, fields: [], buttons: [], links: [], blocks: [] };
}

const BUTTON_TYPES = new Set(['submit', 'button', 'image', 'reset']);

function sortControls({ fields, controls }: Reading) {
  const inputs = fields.filter(({ element }) => !isForMachines(element));
  const isButton = ({ element }: Placed) => tagOf(element) === 'input' && BUTTON_TYPES.has(typeOf(element));
  const isLink = ({ element }: Placed) => /^(?:a|area)$/.test(tagOf(element)) && attr(element, 'role') !== 'button';
  return {
    fields: inputs.filter((each) => !isButton(each)),
    buttons: [...inputs.filter(isButton), ...controls.filter((each) => !isLink(each))].sort(
      (a, b) => a.order - b.order,
    ),
    links: controls.filter(isLink),
  };
}

/** Hidden values, and where captchas put their answers. */
function isForMachines(element: Element): boolean {
  return (
    typeOf(element) === 'hidden' || /(?:captcha|turnstile|altcha)-?(?:response|solution)/i.test(attr(element, 'name'))
  );
}

function isWritten({ element }: Placed): boolean {
  return !/^(?:checkbox|radio|range)$/.test(typeOf(element));
}

const INPUT_TYPES = new Set(
  (
    'hidden text search tel url email password date month week time datetime-local number range color checkbox radio ' +
    'file submit image reset button'
  ).split(' '),
);

/** The type as browsers understand it: an unknown one is text. */
export function typeOf(element: Element): string {
  const tag = tagOf(element);
  if (tag === 'select' || tag === 'textarea') return tag;
  if (tag !== 'input') return 'textbox';
  const written = attr(element, 'type').trim().toLowerCase();
  return INPUT_TYPES.has(written) ? written : 'text';
}
