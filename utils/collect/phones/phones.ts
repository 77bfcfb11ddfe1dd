import type { Phone } from '../../facts';
import { type FoundPhone, findPhoneNumbers, parsePhone } from '../../recognise/phones/phone-numbers';
import { isPlaceholder } from '../../recognise/phones/placeholder-number';
import { ancestorWhere, attr, boxOf, holds, tagOf, windowOf } from '../dom';
import { lookOf } from '../look/look';
import { accessibleName, nameOf } from '../names';
import { looksLikeConsent } from '../overlays/consent-words';
import { locate } from '../reading/located';
import type { Pace } from '../reading/pace';
import type { Block, Placed, Reading } from '../reading/reading';
import { placeOf } from '../text-element';
import { completeLocalNumbers } from './local-phones';

/** A label in the block before ("Tel."), but not a whole paragraph of it. */
const LONGEST_LABEL = 60;

/** More numbers than this are a directory: each further one costs its time and tells nothing. Our judgement. */
const MOST_PHONES = 400;

/** The phone numbers of the page: in its text, behind its links, in the alternative texts of its pictures. */
export async function collectPhones(reading: Reading, country: string | undefined, pace: Pace): Promise<Phone[]> {
  const phones: Phone[] = [];
  const linked = new Set<Element>();
  for (const [index, block] of reading.blocks.entries()) {
    if (phones.length >= MOST_PHONES) break;
    const before = reading.blocks[index - 1]?.text ?? '';
    for (const found of numbersIn(block, before, country).slice(0, MOST_PHONES - phones.length)) {
      const { element, link } = placeOf(block, found.start);
      if (link) linked.add(element);
      phones.push(toPhone(found, { element, order: block.order }, { reading, shownAs: 'text', link }));
    }
    const pause = pace();
    if (pause) await pause;
  }
  for (const control of reading.controls) {
    const target = linkTarget(control.element);
    if (!target || linked.has(control.element) || phones.length >= MOST_PHONES) continue;
    const found = behindLink(control.element, target, country);
    phones.push(
      toPhone(found.phone, control, { reading, shownAs: found.shownAs, link: attr(control.element, 'href') }),
    );
  }
  for (const image of reading.images) {
    for (const found of numbersInAlt(image, country)) phones.push(toPhone(found, image, { reading, shownAs: 'image' }));
  }
  return completeLocalNumbers(phones).sort((a, b) => a.order - b.order);
}

function numbersIn(block: Block, before: string, country: string | undefined): FoundPhone[] {
  if (!/\d\D*\d\D*\d/.test(block.text)) return [];
  const label = before.length <= LONGEST_LABEL ? before : '';
  return findPhoneNumbers(block.text, { ...(country && { country }), before: label });
}

function numbersInAlt({ element }: Placed, country: string | undefined): FoundPhone[] {
  const alt = attr(element, 'alt');
  return /\d{3}/.test(alt) ? findPhoneNumbers(alt, { ...(country && { country }) }) : [];
}

function linkTarget(element: Element): string {
  return /^\s*(?:tel|callto):(.*)$/i.exec(attr(element, 'href'))?.[1]?.trim() ?? '';
}

/** The number of a tel: link whose text is no number that was recognised: an icon, or a short or broken number. */
function behindLink(element: Element, target: string, country: string | undefined) {
  const text = nameOf(element);
  const readable = (text.match(/\d/g)?.length ?? 0) >= 3;
  const parsed = parsePhone(decode(target), country);
  const phone: FoundPhone = {
    text: readable ? text : decode(target),
    start: 0,
    end: 0,
    ...(parsed ?? { kind: 'unknown' as const }),
    confidence: 1,
    labelled: true,
    placeholder: isPlaceholder(target.replace(/\D/g, ''), parsed?.e164),
  };
  return { phone, shownAs: readable ? ('text' as const) : ('icon' as const) };
}

function decode(target: string): string {
  return target.replaceAll('%20', ' ').replaceAll('%2B', '+').replaceAll('%2b', '+');
}

interface Shown {
  reading: Reading;
  shownAs: Phone['shownAs'];
  link?: string | undefined;
}

function toPhone(found: FoundPhone, { element, order }: Placed, { reading, shownAs, link }: Shown): Phone {
  const place = locate(element, order, found.text, reading);
  return {
    text: found.text.slice(0, 80),
    ...(found.e164 && { e164: found.e164 }),
    ...(found.country && { country: found.country }),
    kind: kindOf(found, link),
    ...(link !== undefined && { link, ...accessibleName(element, reading.source.mode) }),
    shownAs,
    labelled: found.labelled,
    placeholder: found.placeholder,
    covered: place.visible && place.firstScreen === true && isCovered(element),
    confidence: found.confidence,
    ...lookOf(element, reading),
    ...place,
  };
}

/** A link tells more than the words before it: what dials is no WhatsApp, although its button stands beside it. */
function kindOf({ kind, e164 }: FoundPhone, link = ''): Phone['kind'] {
  if (/wa\.me|whatsapp/i.test(link)) return 'whatsapp';
  if (kind !== 'whatsapp' || !/^\s*(?:tel|callto):/i.test(link)) return kind;
  return (e164 && parsePhone(e164)?.kind) || 'unknown';
}

/** Something else lies on top of it now; a consent banner does not count, since it goes away. */
function isCovered(element: Element): boolean {
  const view = windowOf(element);
  const box = boxOf(element);
  const x = box.left + box.width / 2;
  const y = box.top + box.height / 2;
  if (!view || x < 0 || y < 0 || x > view.innerWidth || y > view.innerHeight) return false;
  const top = view.document.elementFromPoint(x, y);
  if (!top || holds(top, element) || holds(element, top) || tagOf(top) === 'iframe') return false;
  if (ancestorWhere(element, (each) => each === top)) return false;
  return ancestorWhere(top, looksLikeConsent) === null;
}
