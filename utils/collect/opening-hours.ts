import type { OpeningHours, Phone } from '../facts';
import { findOpeningHours } from '../recognise/opening-hours/opening-hours';
import { lookOf } from './look/look';
import { findInChunks } from './reading/chunks';
import { locate } from './reading/located';
import type { Pace } from './reading/pace';
import type { Block, Reading } from './reading/reading';
import { elementOf } from './text-element';

/** How near a number its hours stand: characters of text, or blocks between them (`phone-hours` in the catalogue). */
const NEAR_CHARACTERS = 200;
const NEAR_BLOCKS = 3;

/** Opening hours in the page's text, each with whether a phone number stands near it. */
export async function collectOpeningHours(
  reading: Reading,
  phones: readonly Phone[],
  pace: Pace,
): Promise<OpeningHours[]> {
  const { blocks } = reading;
  const withPhone = blocksOf(blocks, phones);
  const starts = startsOf(blocks);
  const hours = await findInChunks(blocks, findOpeningHours, pace);
  return hours.flatMap((found) => {
    const block = blocks[found.block];
    if (!block) return [];
    const nearPhone = withPhone.some((index) => {
      const distance = Math.abs((starts[index] ?? 0) - (starts[found.block] ?? 0));
      return Math.abs(index - found.block) <= NEAR_BLOCKS || distance <= NEAR_CHARACTERS;
    });
    const { text, always, confidence } = found;
    const element = elementOf(text, block);
    const place = { ...lookOf(element, reading), ...locate(element, block.order, text, reading) };
    return [{ text, always, nearPhone, confidence, ...place }];
  });
}

function blocksOf(blocks: readonly Block[], phones: readonly Phone[]): number[] {
  const orders = new Set(phones.filter(({ visible, kind }) => visible && kind !== 'fax').map(({ order }) => order));
  return blocks.flatMap(({ order }, index) => (orders.has(order) ? [index] : []));
}

/** Where each block begins in the text of the whole page. */
function startsOf(blocks: readonly Block[]): number[] {
  let length = 0;
  return blocks.map(({ text }) => {
    const start = length;
    length += text.length + 1;
    return start;
  });
}
