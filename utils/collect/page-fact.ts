import type { Facts } from '../facts';
import { profileSignals } from '../recognise/profile';
import { spokenLanguage } from '../recognise/spoken-language';
import { brokenMailtos } from './broken-mailtos';
import { canonicalOf } from './country';
import { all, attr, boxOf, hasAttr, tagOf, textOf, tidy } from './dom';
import { endDatesOf } from './end-dates';
import { identityOf } from './identity';
import { phonePictures } from './phones/phone-pictures';
import { type Reading, resolve } from './reading/reading';

/** What the page facts need of the facts that were collected before. */
export interface Known {
  structuredTypes: readonly string[];
  hasAddress: boolean;
  hasOpeningHours: boolean;
  countrySignals: Facts['page']['countrySignals'];
}

/** A frame this small shows nobody anything: it counts visits. */
const LEAST_FRAME_SIDE = 30;

/** What the page as a whole says of itself. */
export function collectPageFact(reading: Reading, known: Known): Facts['page'] {
  const { root, source, blocks } = reading;
  const text = blocks.map((block) => block.text).join('\n');
  const title = titleOf(root);
  const h1 = mainHeadlines(reading);
  const { protocol, hostname } = new URL(source.url);
  return {
    title,
    lang: attr(root, 'lang'),
    spoken: spokenLanguage(text),
    h1,
    viewportMeta: viewportMeta(root),
    textLength: text.length,
    elements: reading.elements,
    protocol,
    canonical: canonicalOf(root),
    local:
      protocol === 'file:' ||
      /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname) ||
      hostname.endsWith('.localhost'),
    height: source.mode === 'rendered' ? root.scrollHeight : null,
    phonePictures: phonePictures(reading),
    brokenMailtos: brokenMailtos(reading),
    endDates: endDatesOf(reading),
    ...identityOf(reading),
    framesNotSeen: framesNotSeen(reading),
    closedRoots: reading.closedRoots,
    countrySignals: known.countrySignals,
    profileSignals: profileSignals({
      ...known,
      text,
      headlines: [title, ...h1],
      headings: reading.headings.map(({ element }) => tidy(textOf(element)).slice(0, 60)),
      controlNames: reading.controls.map(({ name }) => name.slice(0, 60)),
      paths: reading.controls.map(({ element }) => attr(element, 'href')),
    }),
  };
}

function mainHeadlines({ headings }: Reading): string[] {
  return headings
    .filter(({ element }) => tagOf(element) === 'h1')
    .map(({ element }) => tidy(textOf(element)).slice(0, 200));
}

export function titleOf(root: Element): string {
  const title = all(root, 'head > title')[0] ?? all(root, 'title')[0];
  return title ? tidy(textOf(title)).slice(0, 300) : '';
}

function viewportMeta(root: Element): string | null {
  const meta = all(root, 'meta[name=viewport i]')[0];
  return meta && hasAttr(meta, 'content') ? attr(meta, 'content') : null;
}

/** The addresses of frames that a person sees and we cannot read. */
function framesNotSeen({ frames, source, base }: Reading): string[] {
  return frames.flatMap(({ element }) => {
    const address = resolve(attr(element, 'src'), base);
    if (!address.startsWith('http') || sameOrigin(address, source.url)) return [];
    const { width, height } = source.mode === 'rendered' ? boxOf(element) : { width: 100, height: 100 };
    return width < LEAST_FRAME_SIDE || height < LEAST_FRAME_SIDE ? [] : [address.slice(0, 300)];
  });
}

function sameOrigin(one: string, other: string): boolean {
  return new URL(one).origin === new URL(other).origin;
}
