import { inAllLanguages } from './phone-words';

const EXTENSION = new RegExp(
  `^ ?,? ?(?:;ext=|(?<![\\p{L}])(?:x|#|${inAllLanguages('extension')})\\.?:?) {0,2}(?:(?:no|nr|n[°º])\\.? ?)?(\\d{1,7})(?![\\d\\p{L}])`,
  'iu',
);
/** The longest that is written: ", extension Nr. 1234567". */
const REACH = 32;

/** The extension that follows a number: its digits, and how much of the text it takes. */
export function extensionAfter(text: string, end: number): { extension: string; length: number } | undefined {
  const match = EXTENSION.exec(text.slice(end, end + REACH));
  return match?.[1] === undefined ? undefined : { extension: match[1], length: match[0].length };
}
