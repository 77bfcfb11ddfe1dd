import type { Evidence } from '../../facts';
import { attr } from '../dom';
import { pageBoxOf } from '../look/page-box';
import { visibilityIn } from '../look/visibility';
import { evidenceOf } from '../reading/located';
import type { Reading } from '../reading/reading';

/** A picture that says by its name or its description that it shows a number; "call" alone may be a button's icon. */
const NAMED_LIKE_A_NUMBER =
  /(?:^|[-_/ ])(?:tel(?:e(?:fono?|phone|fon))?|phone|telf?|llamar?|whatsapp)[-_ ]?(?:num(?:ber|ero)?|nr|no|us|nos)?(?:[-_ .\d]|$)/i;

/** Narrower, or hardly wider than high, it is an icon: a number is a line of digits. */
const LEAST_WIDTH = 80;
const LEAST_RATIO = 2.5;

const MOST = 5;

/** Pictures of phone numbers, with no digits in their description. Without layout, nobody knows how large they are. */
export function phonePictures(reading: Reading): Evidence[] {
  if (reading.source.mode === 'fetched') return [];
  return reading.images
    .filter(({ element }) => isNumberPicture(element, reading))
    .slice(0, MOST)
    .map(({ element }) => evidenceOf(element, attr(element, 'alt') || fileOf(element), reading));
}

function isNumberPicture(element: Element, reading: Reading): boolean {
  const alt = attr(element, 'alt');
  const name = fileOf(element).replace(/\.\w+$/, '');
  if (!NAMED_LIKE_A_NUMBER.test(name) && !NAMED_LIKE_A_NUMBER.test(alt)) return false;
  const { width, height } = pageBoxOf(element, reading);
  const isLine = width >= LEAST_WIDTH && width / Math.max(1, height) >= LEAST_RATIO;
  return isLine && !/\d{3}/.test(alt) && visibilityIn(element, reading).visible;
}

function fileOf(element: Element): string {
  return attr(element, 'src').split(/[?#]/)[0]?.split('/').at(-1)?.slice(0, 100) ?? '';
}
