import type { ReplyPromise } from '../facts';
import { findReplyPromises } from '../recognise/reply-promises/reply-promises';
import { all, closest, holds, matches } from './dom';
import { lookOf } from './look/look';
import { type Box, pageBoxOf } from './look/page-box';
import { findInChunks } from './reading/chunks';
import { locate } from './reading/located';
import type { Pace } from './reading/pace';
import type { Block, Placed, Reading } from './reading/reading';
import { elementOf } from './text-element';

/** Beside the form: within this distance, as `response-promise-by-form` in the catalogue has it. */
const NEAR_PX = 400;

/** Where there is no layout: so many elements and texts before or after the form. */
const NEAR_IN_ORDER = 40;

/** Sentences that promise an answer, each with where it stands to the contact form. */
export async function collectReplyPromises(reading: Reading, pace: Pace): Promise<ReplyPromise[]> {
  const promises: ReplyPromise[] = [];
  const forms = contactForms(reading).map((form) => toPlacedForm(form, reading));
  for (const { block: index, ...found } of await findInChunks(reading.blocks, findReplyPromises, pace)) {
    const block = reading.blocks[index];
    if (!block) continue;
    const element = elementOf(found.text, block);
    const form = placeByForms(block, forms, reading);
    const channel =
      named(found.text) ?? namedBefore(block, found.text) ?? (form === 'in' ? undefined : namedAbove(index, reading));
    promises.push({
      ...found,
      ...(channel && { channel }),
      form,
      ...lookOf(element, reading),
      ...locate(element, block.order, found.text, reading),
    });
    const pause = pace();
    if (pause) await pause;
  }
  return promises;
}

/** A form, and where it is on the page: measured once, and compared with every promise. */
interface PlacedForm extends Placed {
  section: Element | null;
  box: Box | undefined;
}

function toPlacedForm({ element, order }: Placed, reading: Reading): PlacedForm {
  const box = reading.source.mode === 'rendered' ? pageBoxOf(element, reading) : undefined;
  return { element, order, box, section: closest(element, 'section, article') };
}

/** A newsletter is signed up to with an address too; where a form has room for a message, that is the one meant. */
function contactForms({ forms }: Reading): Reading['forms'] {
  const writable = forms.filter(({ element }) => canWriteIn(element));
  const withMessage = writable.filter(({ element }) => all(element, 'textarea').length > 0);
  return withMessage.length > 0 ? withMessage : writable;
}

function canWriteIn(form: Element): boolean {
  return all(form, 'textarea, input[type=email], input[type=tel]').length > 0 && !matches(form, '[role=search]');
}

function placeByForms(block: Block, forms: readonly PlacedForm[], reading: Reading): ReplyPromise['form'] {
  if (forms.some(({ element }) => holds(element, block.element))) return 'in';
  const box = reading.source.mode === 'rendered' ? pageBoxOf(block.element, reading) : undefined;
  const near = forms.some((form) =>
    form.box && box
      ? isTogether(form, block.element) || isNear(form.box, box)
      : Math.abs(form.order - block.order) <= NEAR_IN_ORDER,
  );
  return near ? 'near' : 'page';
}

function isTogether({ section }: PlacedForm, text: Element): boolean {
  return section !== null && holds(section, text);
}

function isNear(form: Box, text: Box): boolean {
  const across = Math.max(form.left - text.right, text.left - form.right, 0);
  const down = Math.max(form.top - text.bottom, text.top - form.bottom, 0);
  return text.height > 0 && Math.hypot(across, down) <= NEAR_PX;
}

const CHANNEL_WORDS = [
  ['chat', /\bchat|whatsapp/i],
  ['email', /e-?mail|correo|courriel/i],
  ['phone', /\bcall|llama|anruf|ruckruf|rückruf|rappel|ligamos|richiam/i],
  ['social', /facebook|instagram|twitter|linkedin|messenger/i],
] as const;

type Channel = NonNullable<ReplyPromise['channel']>;

function named(text: string): Channel | undefined {
  return CHANNEL_WORDS.find(([, words]) => words.test(text))?.[0];
}

/** "Write to us on WhatsApp. We answer within minutes." Of several sentences before, the nearest one tells. */
function namedBefore({ text }: Block, promise: string): Channel | undefined {
  const before = text.slice(0, Math.max(0, text.indexOf(promise)));
  return before
    .split(/[.!?;\n]/)
    .reduceRight<Channel | undefined>((found, sentence) => found ?? named(sentence), undefined);
}

/** A card with the name of the channel, or its address, over the promise: so many lines of so many characters. */
const LINES_ABOVE = 3;
const LONGEST_LINE = 60;

function namedAbove(index: number, { blocks }: Reading): Channel | undefined {
  for (const { text, element } of blocks.slice(Math.max(0, index - LINES_ABOVE), index).reverse()) {
    if (text.length > LONGEST_LINE) return undefined;
    const channel = /\S@\S/.test(text) ? 'email' : named(text);
    if (channel || closest(element, HEADINGS)) return channel;
  }
  return undefined;
}

const HEADINGS = 'h1, h2, h3, h4, h5, h6';
