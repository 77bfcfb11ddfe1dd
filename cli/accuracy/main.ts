import type { Page } from '../../utils/audit-format';
import { type Corpus, type LabelledPage, readCorpus } from './corpus';
import { FLOORS, isMet } from './floors';
import { givenToUnknown, measurePurposes } from './form-fields';
import { type Measured, merge } from './measure';
import { figuresOf } from './outcome';
import { OVERRULED } from './overruled';
import { measureAnswers } from './page-answers';
import { measureEmails } from './page-emails';
import { measureForms } from './page-forms';
import { measurePhones } from './page-phones';
import { measurePhoneStrings } from './phone-strings';
import { printFloors, printMeasured, printOverruled } from './print';
import { measureSentences } from './promise-sentences';
import { openTabs, type Tabs } from './tabs';

const USAGE = 'npm run accuracy -- FOLDER: the folder holds the corpus of real pages, with its labels.json.';

/** Measures recognition against labelled pages and sentences. @returns the exit code: 1 under a floor. */
export async function main([folder]: string[]): Promise<number> {
  if (!folder) {
    console.error(USAGE);
    return 1;
  }
  const corpus = readCorpus(folder);
  const tabs = await openTabs(corpus.folder);
  try {
    const pages = await measurePages(corpus, tabs);
    const strings = [measurePhoneStrings(corpus.phones), measureSentences(corpus.promises)];
    const fields = await measureFields(corpus, tabs);
    const measured = withoutOverruled(merge([...pages.told, ...strings, ...fields.measured]));
    console.log(printMeasured('Numbers without a country code read as of the region in the label', measured));
    console.log(printMeasured('Without being told the region', { ...phonesOf(withoutOverruled(merge(pages.alone))) }));
    console.log(`\n  any purpose given to a field called unknown: ${share(fields.unknown)}`);
    console.log(printOverruled());
    console.log(printFloors(measured));
    return FLOORS.every((floor) => isMet(floor, figuresOf(measured[floor.measure] ?? []))) ? 0 : 1;
  } finally {
    await tabs.close();
  }
}

/** Each page twice: told the region of its label, and left to its own evidence of a country. */
async function measurePages({ pages }: Corpus, tabs: Tabs): Promise<{ told: Measured[]; alone: Measured[] }> {
  const both = await Promise.all(
    pages.map(async (label) => {
      const [told, alone] = await tabs.collect(label.file, [label.region, undefined]);
      return { told: told ? measurePage(label, told) : {}, alone: alone ? measurePage(label, alone) : {} };
    }),
  );
  return { told: both.map(({ told }) => told), alone: both.map(({ alone }) => alone) };
}

function measurePage(label: LabelledPage, page: Page): Measured {
  return {
    ...measurePhones(label, page),
    ...measureEmails(label, page),
    ...measureAnswers(label, page),
    ...measureForms(label, page),
  };
}

async function measureFields({ forms }: Corpus, tabs: Tabs): Promise<{ measured: Measured[]; unknown: boolean[] }> {
  const both = await Promise.all(
    forms.map(async (label) => {
      const found = await tabs.purposes(label.file);
      return { measured: measurePurposes(label, found), unknown: givenToUnknown(label, found) };
    }),
  );
  return { measured: both.map(({ measured }) => measured), unknown: both.flatMap(({ unknown }) => unknown) };
}

function withoutOverruled(measured: Measured): Measured {
  return Object.fromEntries(
    Object.entries(measured).map(([measure, outcomes]) => [
      measure,
      outcomes.filter(({ place }) => !OVERRULED.some((each) => each.measure === measure && each.place === place)),
    ]),
  );
}

/** Only phone numbers depend on the country. */
function phonesOf(measured: Measured): Measured {
  const name = 'phone numbers in page text';
  return { [name]: measured[name] ?? [] };
}

function share(given: readonly boolean[]): string {
  return `${given.filter(Boolean).length} of ${given.length}`;
}
