import { FLOORS, isMet } from './floors';
import { MEASURES, type Measured } from './measure';
import { type Figures, figuresOf, type Outcome } from './outcome';
import { OVERRULED } from './overruled';

/** Every figure of a run, with each miss and false hit, its text and where to find it. */
export function printMeasured(title: string, measured: Measured): string {
  const parts = MEASURES.flatMap((measure) => {
    const outcomes = measured[measure];
    return outcomes ? [[`\n${measure}`, ...groupLines(outcomes), ...mistakeLines(outcomes)].join('\n')] : [];
  });
  return [`\n━━ ${title} ━━`, ...parts].join('\n');
}

function groupLines(outcomes: readonly Outcome[]): string[] {
  const groups = [...new Set(outcomes.map(({ group }) => group))].sort();
  const lines = groups.map((group) => line(group, figuresOf(outcomes.filter((each) => each.group === group))));
  return groups.length > 1 ? [...lines, line('all', figuresOf(outcomes))] : lines;
}

function line(name: string, figures: Figures): string {
  const { right, missed, false: wrong, precision, recall, f1 } = figures;
  const shares = `precision ${shown(precision)}  recall ${shown(recall)}  F1 ${shown(f1)}`;
  return `  ${name.padEnd(18)} ${shares}  (${right} right, ${missed} missed, ${wrong} false)`;
}

/** Three places: a floor of .95 and a figure of .949 are not the same. */
function shown(share: number): string {
  return share.toFixed(3);
}

const LONGEST_TEXT = 240;

function mistakeLines(outcomes: readonly Outcome[]): string[] {
  const mistakes = outcomes.filter(({ verdict }) => verdict !== 'right');
  return mistakes.map(({ verdict, place, text, group }) => {
    return `  ${verdict.padEnd(7)}${place} [${group}] ${text.replace(/\s+/g, ' ').slice(0, LONGEST_TEXT)}`;
  });
}

export function printOverruled(): string {
  const lines = OVERRULED.map(({ measure, place, reason }) => `  ${place} (${measure}): ${reason}`);
  return ['\n━━ Labels overruled ━━', ...(lines.length > 0 ? lines : ['  none'])].join('\n');
}

/** The floors, and whether each is met. */
export function printFloors(measured: Measured): string {
  const lines = FLOORS.map((floor) => {
    const figures = figuresOf(measured[floor.measure] ?? []);
    const verdict = isMet(floor, figures) ? 'met' : 'NOT MET';
    return `  ${floor.measure.padEnd(34)} ${floor.figure.padEnd(10)} ${shown(figures[floor.figure])}  ≥ ${shown(floor.least)}  ${verdict}`;
  });
  return ['\n━━ Floors ━━', ...lines].join('\n');
}
