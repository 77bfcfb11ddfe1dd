import { type Measured, SIZES, type Target } from './targets';

/** The medians behind the ratios, for orientation: they depend on the machine. */
export function printMedians({ times, recognisers }: Measured): string {
  const { measured, ...ms } = times[2200];
  const names = Object.keys(ms) as (keyof typeof ms)[];
  const rows = names.map((name) => [name, ...SIZES.map((size) => `${Math.round(times[size][name])} ms`)]);
  const texts = Object.keys(recognisers.whole).map((name) => [
    `recognise ${name}`,
    ...[recognisers.quarter, recognisers.whole, recognisers.wholeRow].map(
      (each) => `${Math.round(each[name] ?? 0)} ms`,
    ),
  ]);
  return [
    table([['Medians', ...SIZES.map((size) => `${size} el.`)], ...rows]),
    table([['Text', '100 kB', '400 kB', 'row of 400 kB'], ...texts]),
    `${measured} checks measured something.`,
  ].join('\n\n');
}

export function printTargets(targets: readonly Target[]): string {
  const rows = targets.map(({ what, most, measured, unit }) => [
    what,
    `≤ ${most}${unit}`,
    `${measured.toFixed(unit === '' ? 3 : 0)}${unit}`,
    measured <= most ? 'met' : 'not met',
  ]);
  return `\n${table([['', 'target', 'measured', ''], ...rows])}`;
}

function table(rows: readonly string[][]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => pad(cell, widths[column] ?? 0, column))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
