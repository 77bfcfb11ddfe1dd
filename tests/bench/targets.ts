import type { PageTimes } from './measure-page';
import type { RecogniserTimes, recogniserTimes } from './recogniser-times';

export const SIZES = [2200, 11000, 44000] as const;
export type Size = (typeof SIZES)[number];

export interface Measured {
  clickMs: number;
  times: Record<Size, PageTimes>;
  /** A site of eight pages of 2,200 elements. */
  siteMs: number;
  recognisers: Awaited<ReturnType<typeof recogniserTimes>>;
  sizes: { collect: number; popup: number };
}

export interface Target {
  what: string;
  most: number;
  measured: number;
  unit: '' | ' ms' | ' kB';
}

/** What the benchmark is there to say: each at most so much. */
export function targetsOf({ clickMs, times, siteMs, recognisers, sizes }: Measured): Target[] {
  const { quarter, whole, quarterRow, wholeRow } = recognisers;
  const growth = (of: (each: PageTimes) => number) => of(times[44000]) / of(times[11000]);
  return [
    ...SIZES.map((size) =>
      ratio(`Collectors and checks to axe.run, ${size} elements`, 0.1, quickOf(times[size]) / times[size].axeAlone),
    ),
    ...SIZES.map((size) =>
      ratio(`Whole audit to axe.run, ${size} elements`, 1.15, times[size].whole / times[size].axeAlone),
    ),
    ratio('Collectors, 44000 to 11000 elements', 4.5, growth(collectorsOf)),
    ratio(
      'Checks, 44000 to 11000 elements',
      4.5,
      growth(({ checks }) => checks),
    ),
    ratio('Site of 8 pages to the audit of one, 2200 elements', 1.5, siteMs / times[2200].whole),
    duration('Click to first findings stored, 2200 elements', 300, clickMs),
    duration('Longest task of ours, 2200 elements', 50, times[2200].longest),
    duration('Longest task of ours, 44000 elements', 100, times[44000].longest),
    duration('Recognisers over 400 kB of text', 150, sum(whole)),
    ratio('Recognisers, 400 to 100 kB of text', 4.5, sum(whole) / sum(quarter)),
    ratio('Recognisers, 400 to 100 kB in a row of figures', 4.5, sum(wholeRow) / sum(quarterRow)),
    { what: 'Script of the quick collectors', most: 400, measured: sizes.collect / 1000, unit: ' kB' },
    { what: 'Popup with its style', most: 120, measured: sizes.popup / 1000, unit: ' kB' },
  ];
}

const ratio = (what: string, most: number, measured: number): Target => ({ what, most, measured, unit: '' });
const duration = (what: string, most: number, measured: number): Target => ({ what, most, measured, unit: ' ms' });

const collectorsOf = ({ collect, overlays, speed }: PageTimes) => collect + overlays + speed;
const quickOf = (times: PageTimes) => collectorsOf(times) + times.checks;

function sum(times: RecogniserTimes): number {
  return Object.values(times).reduce((total, ms) => total + ms, 0);
}
