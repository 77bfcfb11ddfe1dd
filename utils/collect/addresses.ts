import type { Address } from '../facts';
import { findPostalAddresses, type PostalAddress } from '../recognise/addresses/postal-addresses';
import { locate } from './reading/located';
import type { Pace } from './reading/pace';
import type { Block, Reading } from './reading/reading';
import { elementOf } from './text-element';

/** Every postal address in the page's text. */
export async function collectAddresses(reading: Reading, pace: Pace): Promise<Address[]> {
  const addresses: Address[] = [];
  for (const [index, block] of reading.blocks.entries()) {
    for (const found of addressesFrom(block, reading.blocks.slice(index + 1, index + 1 + LINES_BELOW))) {
      const element = elementOf(found.text, block);
      addresses.push({
        text: found.text.slice(0, 200),
        ...(found.postcode && { postcode: found.postcode }),
        confidence: found.confidence,
        ...locate(element, block.order, found.text, reading),
      });
    }
    const pause = pace();
    if (pause) await pause;
  }
  return addresses;
}

/** A street, and in lines of their own a floor or a quarter, and the town. */
const LINES_BELOW = 2;
const LONGEST_LINE = 60;

/** The addresses that begin in this block: where the town is missing, it may stand in the lines below. */
function addressesFrom({ text }: Block, below: readonly Block[]): PostalAddress[] {
  const own = findPostalAddresses(text);
  const lines = below.map((block) => block.text);
  const isLine = (line: string) => line.length <= LONGEST_LINE;
  if (
    own.some(({ postcode }) => postcode) ||
    !/\d/.test(text) ||
    !lines.some((line) => isLine(line) && /\d/.test(line))
  )
    return own;
  const end = lines.findIndex((line) => !isLine(line));
  const lastLine = text.slice(text.lastIndexOf('\n', text.length - 2) + 1).slice(-LONGEST_STREET);
  const joined = [lastLine, ...lines.slice(0, end < 0 ? undefined : end)].join('\n');
  const whole = findPostalAddresses(joined).filter(
    (found) => found.postcode && joined.indexOf(found.text) < lastLine.length && found.text.includes('\n'),
  );
  return whole.length > 0 ? [...own.slice(0, -1), ...whole] : own;
}

const LONGEST_STREET = 120;
