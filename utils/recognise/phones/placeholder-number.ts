/** Seven digits in order or alike: no company is given such a number often enough to matter. Our judgement. */
const ORDERED = /1234567|2345678|3456789|9876543|8765432|7654321/;
const ALIKE = /(\d)\1{6}/;
/** 555-0100 to 555-0199 are kept for fiction in North America, and the area code 555 is nobody's. */
const NORTH_AMERICAN = /^\+1(?:555\d{7}|\d{3}55501\d\d)$/;
const SAMPLES = /^(?:0?123456|0123456789|5550?1\d\d|(?:1?555)?55501\d\d)$/;

/** Is this a number that a template came with, and nobody replaced? */
export function isPlaceholder(digits: string, e164?: string): boolean {
  if (e164 !== undefined && NORTH_AMERICAN.test(e164)) return true;
  return ORDERED.test(digits) || ALIKE.test(digits) || SAMPLES.test(digits);
}
