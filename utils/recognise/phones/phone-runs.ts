/** Digits with nothing between them. */
export interface DigitGroup {
  digits: string;
  start: number;
  end: number;
  /** The separators in front: "(", "+", " / " … */
  lead: string;
}

// Bounds everywhere: a megabyte of digits is cut into pieces instead of exhausting the engine.
const RUN = /[(+]{0,3} ?\(?\d{1,24}(?:[-(). /~·]{1,5}\d{1,24}){0,40}/g;
/** The shortest numbers that are called: 112. */
const MIN_LENGTH = 3;
const GROUP = /([^\d]*)(\d+)/g;

/** Stretches of digits and separators, each as its groups, from a position on: the material of phone numbers. */
export function* digitRuns(text: string, from: number): Generator<DigitGroup[]> {
  RUN.lastIndex = from;
  for (const run of text.matchAll(RUN)) {
    if (run[0].length >= MIN_LENGTH) yield [...run[0].matchAll(GROUP)].map((match) => toGroup(match, run.index));
  }
}

/** The characters of "+", "(" and the like that belong to a number beginning with this group. */
export function prefixLength(group: DigitGroup): number {
  return /[+(][+( ]*$/.exec(group.lead)?.[0].length ?? 0;
}

function toGroup(match: RegExpMatchArray, offset: number): DigitGroup {
  const [whole, lead = '', digits = ''] = match;
  const end = offset + (match.index ?? 0) + whole.length;
  return { digits, lead, start: end - digits.length, end };
}

const WIDE = /[０-９＋（）]/g;
const FULL_WIDTH_OFFSET = 0xfee0;

/** One form for what looks alike (dashes, spaces, full-width digits); every character keeps its place. */
export function withPlainSigns(text: string): string {
  return (
    text
      .replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_OFFSET))
      .replace(/[\u2010-\u2015\u2212\u2043\ufe63\uff0d\u00ad]/g, '-')
      .replace(/[\t\u00a0\u2000-\u200d\u202f\u2060\u3000\ufeff]/g, ' ')
      // "(57+1) 234 5678": the country and the area that are dialled, in one pair of brackets.
      .replace(/\((\d{2,3})\+(\d{1,3})\)/g, '+$1 $2 ')
      // Brazil's "0xx11": any carrier may be dialled in place of the crosses.
      .replace(/\b0(?:xx|XX|\*\*)(?=\d\d)/g, '0  ')
      .replace(/[\u2044\u2215]/g, '/')
      .replace(/[\u2022\u2027]/g, '·')
  );
}
