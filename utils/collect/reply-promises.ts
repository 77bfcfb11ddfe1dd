import type { ReplyPromise } from '../facts';
import { findReplyPromises } from '../recognise/reply-promises';
import { all, boxOf, closest, holds, matches } from './dom';
import { locate } from './located';
import { lookOf } from './look';
import type { Block, Reading } from './reading';
import { elementOf } from './text-element';

/** Beside the form: within this distance, as `response-promise-by-form` in the catalogue has it. */
const NEAR_PX = 400;

/** Where there is no layout: so many elements and texts before or after the form. */
const NEAR_IN_ORDER = 40;

/** Sentences that promise an answer, each with where it stands to the contact form. */
export function collectReplyPromises(reading: Reading): ReplyPromise[] {
  const forms = contactForms(reading);
  return findReplyPromises(reading.blocks.map(({ text }) => text)).flatMap(({ block: index, ...found }) => {
    const block = reading.blocks[index];
    if (!block) return [];
    const element = elementOf(found.text, block);
    return [
      {
        ...found,
        ...channelOf(block),
        form: placeByForms(block, forms, reading),
        ...lookOf(element, reading),
        ...locate(element, block.order, found.text, reading),
      },
    ];
  });
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

function placeByForms(block: Block, forms: Reading['forms'], reading: Reading): ReplyPromise['form'] {
  if (forms.some(({ element }) => holds(element, block.element))) return 'in';
  const near = forms.some((form) =>
    reading.source.mode === 'rendered'
      ? isNear(form.element, block.element)
      : Math.abs(form.order - block.order) <= NEAR_IN_ORDER,
  );
  return near ? 'near' : 'page';
}

function isNear(form: Element, text: Element): boolean {
  const section = closest(form, 'section, article');
  if (section && holds(section, text)) return true;
  const [one, other] = [boxOf(form), boxOf(text)];
  const across = Math.max(one.left - other.right, other.left - one.right, 0);
  const down = Math.max(one.top - other.bottom, other.top - one.bottom, 0);
  return other.height > 0 && Math.hypot(across, down) <= NEAR_PX;
}

const CHANNEL_WORDS = [
  ['chat', /\bchat|whatsapp/i],
  ['email', /e-?mail|correo|courriel/i],
  ['phone', /\bcall|llama|anruf|ruckruf|rückruf|rappel|ligamos|richiam/i],
  ['social', /facebook|instagram|twitter|linkedin|messenger/i],
] as const;

function channelOf(block: Block): { channel?: NonNullable<ReplyPromise['channel']> } {
  const named = CHANNEL_WORDS.find(([, words]) => words.test(block.text));
  return named ? { channel: named[0] } : {};
}
