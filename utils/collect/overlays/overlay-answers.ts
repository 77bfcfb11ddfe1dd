import type { Overlay } from '../../facts';
import { speaksOf } from '../../recognise/overlay-words';
import { attr, windowOf } from '../dom';
import type { OverlayButton, OverlayContent } from './overlay-content';

/** The least size of a target in CSS pixels: WCAG 2.2, success criterion 2.5.8. */
const LEAST_TARGET = 24;

/** Longer names are sentences, not answers. */
const LONGEST_ANSWER = 50;

const CROSS = /^[\s×✕✖✗╳⨯xX]+$/;
const CROSS_NAME =
  /(?:^|[-_ ])(?:close|dismiss|cerrar|fermer|schliessen)|(?:close|dismiss)(?:$|[-_ ]|btn|button|icon)/i;

/** Whether a person can see how to make it go away. What cannot be read is not held against it. */
export function isClosable(kind: Overlay['kind'], content: OverlayContent): boolean {
  if (content.unread) return true;
  if (content.buttons.some(isCross)) return true;
  return content.buttons.some(({ name }) => putsAway(name) || (ASKS.has(kind) && isAnswer(name, 'accept')));
}

/** These want an answer, and every answer makes them go away. */
const ASKS: ReadonlySet<Overlay['kind']> = new Set(['consent', 'age', 'language']);

function isCross({ element, name, box }: OverlayButton): boolean {
  if (Math.min(box.width, box.height) < LEAST_TARGET) return false;
  return CROSS.test(name) || CROSS_NAME.test(attr(element, 'class')) || CROSS_NAME.test(attr(element, 'id'));
}

function putsAway(name: string): boolean {
  return isAnswer(name, 'close') || isAnswer(name, 'reject');
}

function isAnswer(name: string, kind: 'accept' | 'reject' | 'close'): boolean {
  return name.length <= LONGEST_ANSWER && speaksOf(name, kind);
}

/** Smaller than this part of the other one, a button is the lesser choice. Our judgement. */
const NEARLY_EQUAL = 0.6;

/** Whether refusing is as easy as accepting: in the same place, as large, and as much a button. */
export function isEqualChoice({ buttons, unread }: OverlayContent): boolean {
  if (unread) return true;
  const refusals = buttons.filter(({ name }) => isAnswer(name, 'reject'));
  const acceptances = buttons.filter((button) => isAnswer(button.name, 'accept') && !refusals.includes(button));
  if (acceptances.length === 0) return true;
  return acceptances.every((acceptance) => refusals.some((refusal) => isAsProminent(refusal, acceptance)));
}

function isAsProminent(one: OverlayButton, other: OverlayButton): boolean {
  const asLarge = one.box.height >= other.box.height * NEARLY_EQUAL && one.box.width >= other.box.width * NEARLY_EQUAL;
  return asLarge && (looksPressable(one) || !looksPressable(other));
}

function looksPressable({ element }: OverlayButton): boolean {
  const style = windowOf(element)?.getComputedStyle(element);
  if (!style) return false;
  const painted = style.backgroundColor !== 'rgba(0, 0, 0, 0)' || style.backgroundImage !== 'none';
  return painted || (style.borderTopStyle !== 'none' && Number.parseFloat(style.borderTopWidth) > 0);
}
