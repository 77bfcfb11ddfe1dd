import { createPace } from '../../utils/collect/reading/pace';
import { readPage } from '../../utils/collect/reading/reading';
import { findPostalAddresses } from '../../utils/recognise/addresses/postal-addresses';
import { countryEvidence } from '../../utils/recognise/country/country';
import { findEmailAddresses } from '../../utils/recognise/emails/email-addresses';
import { findOpeningHours } from '../../utils/recognise/opening-hours/opening-hours';
import { findPhoneNumbers } from '../../utils/recognise/phones/phone-numbers';
import { profileSignals } from '../../utils/recognise/profile';
import { findReplyPromises } from '../../utils/recognise/reply-promises/reply-promises';
import { spokenLanguage } from '../../utils/recognise/spoken-language';
import { least } from './median';

export type RecogniserTimes = Record<string, number>;

const TURNS = 3;

/** Milliseconds of each recogniser over 100 and 400 kB of the page's text, and of one row of a table of figures. */
export async function recogniserTimes(): Promise<
  Record<'quarter' | 'whole' | 'quarterRow' | 'wholeRow', RecogniserTimes>
> {
  return {
    quarter: timesOver(await blocksOfPage(100_000)),
    whole: timesOver(await blocksOfPage(400_000)),
    quarterRow: timesOver([tableRow(100_000)]),
    wholeRow: timesOver([tableRow(400_000)]),
  };
}

function timesOver(texts: readonly string[]): RecogniserTimes {
  const times = Object.entries(RECOGNISERS).map(([name, recognise]) => {
    const turns = Array.from({ length: TURNS }, () => {
      const began = performance.now();
      recognise(texts);
      return performance.now() - began;
    });
    return [name, least(turns)];
  });
  return Object.fromEntries(times);
}

const each = (recognise: (text: string) => unknown) => (texts: readonly string[]) =>
  texts.forEach((text) => void recognise(text));

/** Everything that reads the texts of a page, in the way in which the collectors ask it. */
const RECOGNISERS: Record<string, (texts: readonly string[]) => unknown> = {
  phones: each((text) => findPhoneNumbers(text, { country: 'GB' })),
  emails: each(findEmailAddresses),
  addresses: each(findPostalAddresses),
  openingHours: findOpeningHours,
  replyPromises: findReplyPromises,
  country: (texts) =>
    countryEvidence({
      hosts: [],
      languageTags: ['en-GB'],
      internationalPhones: [],
      text: texts.join('\n'),
      addressCountries: [],
    }),
  language: (texts) => spokenLanguage(texts.join('\n')),
  profile: (texts) =>
    profileSignals({
      controlNames: [],
      headings: [],
      text: texts.join('\n'),
      structuredTypes: [],
      headlines: [],
      hasAddress: true,
      hasOpeningHours: true,
      paths: [],
    }),
};

async function blocksOfPage(length: number): Promise<string[]> {
  const { blocks } = await readPage({ document, url: location.href, mode: 'rendered' }, createPace());
  let left = length;
  return blocks.flatMap(({ text }) => {
    left -= text.length;
    return left > 0 ? [text] : [];
  });
}

/** Dates, measures, prices and numbers of articles: the worst that a search for phone numbers meets. */
function tableRow(length: number): string {
  const cells: string[] = [];
  for (let row = 0, reached = 0; reached < length; row += 1) {
    const cell = `${row % 97} ${(row * 7919) % 100_000} 0${1 + (row % 9)}.${10 + (row % 3)}.20${10 + (row % 16)} ${(row * 31) % 900},${10 + (row % 89)} € `;
    cells.push(cell);
    reached += cell.length;
  }
  return cells.join('').slice(0, length);
}
