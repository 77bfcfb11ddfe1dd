import type { Address } from '../facts';
import { findPostalAddresses } from '../recognise/postal-addresses';
import { elementAt } from './blocks';
import { locate } from './located';
import type { Pace } from './pace';
import type { Reading } from './reading';

/** Every postal address in the page's text. */
export async function collectAddresses(reading: Reading, pace: Pace): Promise<Address[]> {
  const addresses: Address[] = [];
  for (const block of reading.blocks) {
    for (const found of findPostalAddresses(block.text)) {
      const element = elementAt(block, Math.max(0, block.text.indexOf(found.text)));
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
