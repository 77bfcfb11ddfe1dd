import type { PageFact } from '../facts';
import { findLegalNames } from '../recognise/company/legal-name';
import { elementAt } from './reading/blocks';
import { evidenceOf } from './reading/located';
import type { Block, Reading } from './reading/reading';

type Identity = Pick<PageFact, 'copyright' | 'legalNames'>;

/** Enough to see which name is the company's own. */
const MOST_NAMES = 10;

/** Longer texts tell stories, with other companies in them. */
const LONGEST = 400;

/** What the page says of who stands behind it. */
export function identityOf(reading: Reading): Identity {
  const short = reading.blocks.filter(({ text }) => text.length <= LONGEST);
  const names = short.flatMap((block) => namesIn(block, reading));
  const once = names.filter(({ name }, index) => names.findIndex((other) => other.name === name) === index);
  // The footer has the last word.
  const copyright = short.toReversed().flatMap((block) => copyrightIn(block, reading))[0];
  return { legalNames: once.slice(0, MOST_NAMES), ...(copyright && { copyright }) };
}

function namesIn(block: Block, reading: Reading): NonNullable<Identity['legalNames']> {
  return findLegalNames(block.text).map((name) => {
    const element = elementAt(block, block.text.indexOf(name));
    return { name: name.slice(0, 120), evidence: evidenceOf(element, name, reading) };
  });
}

/** The sign and the years after it, with nothing but a name between: "© 1998–2026", "© Ashdown Kitchens 2026". */
const COPYRIGHT = /(?:©|\(c\)|copyright)[^.;|\n]{0,60}?(?:(?:19|20)\d\d\s*[-–—/]\s*)?\b((?:19|20)\d\d)\b/i;

function copyrightIn(block: Block, reading: Reading): NonNullable<Identity['copyright']>[] {
  const found = COPYRIGHT.exec(block.text);
  if (!found) return [];
  const evidence = evidenceOf(elementAt(block, found.index), block.text.slice(found.index), reading);
  return [{ year: Number(found[1]), evidence }];
}
