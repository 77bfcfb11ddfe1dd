import type { Address } from '../facts';
import { findPostalAddresses } from '../recognise/postal-addresses';
import { locate } from './located';
import type { Pace } from './pace';
import type { Reading } from './reading';
import { elementOf } from './text-element';

/** Every postal address in the page's text. */
export async function collectAddresses(reading: Reading, pace: Pace): Promise<Address[]> {
  const addresses: Address[] = [];
  for (const block of reading.blocks) {
    for (const found of findPostalAddresses(block.text)) {
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
