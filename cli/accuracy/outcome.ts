/** What came of one thing that was there to be found, or was found although it was not there. */
export interface Outcome {
  verdict: 'right' | 'missed' | 'false';
  /** The language or set that it is counted under. */
  group: string;
  /** Where in the corpus, to be opened there. */
  place: string;
  /** What it was, for the reader of a miss or a false hit. */
  text: string;
}

export interface Figures {
  right: number;
  missed: number;
  false: number;
  precision: number;
  recall: number;
  f1: number;
}

/** Where nothing was found, nothing found was wrong; where nothing was there, nothing was missed. */
export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const count = (verdict: Outcome['verdict']) => outcomes.filter((each) => each.verdict === verdict).length;
  const [right, missed, wrong] = [count('right'), count('missed'), count('false')];
  return {
    right,
    missed,
    false: wrong,
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + missed + wrong),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

/** Found and expected things as outcomes: each expected one is right or missed, each other found one is false. */
export function compare<Found, Expected>({ found, expected, matches, place, text }: Comparison<Found, Expected>) {
  const outcomes: Outcome[] = [];
  const used = new Set<Found>();
  for (const each of expected) {
    const same = found.filter((one) => matches(one, each));
    for (const one of same) used.add(one);
    outcomes.push({ ...place, verdict: same.length > 0 ? 'right' : 'missed', text: text.expected(each) });
  }
  for (const one of found) {
    if (!used.has(one)) outcomes.push({ ...place, verdict: 'false', text: text.found(one) });
  }
  return outcomes;
}

interface Comparison<Found, Expected> {
  found: readonly Found[];
  expected: readonly Expected[];
  matches: (found: Found, expected: Expected) => boolean;
  place: Pick<Outcome, 'group' | 'place'>;
  text: { found: (found: Found) => string; expected: (expected: Expected) => string };
}

/** Yes or no of a whole page. Agreement that there is none is no outcome: it says nothing of finding. */
export function compareAnswer(found: boolean, expected: boolean, rest: Omit<Outcome, 'verdict'>): Outcome[] {
  if (!found && !expected) return [];
  return [{ ...rest, verdict: found && expected ? 'right' : found ? 'false' : 'missed' }];
}
