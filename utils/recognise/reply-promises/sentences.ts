/** "2h" is the value of a card; what is longer is no sentence but a list without punctuation. */
const MIN_LENGTH = 2;
const MAX_LENGTH = 420;

/** The sentences of a text in its own spelling. What is too short or too long to be one is left out. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { index, groups, 0: end } of text.matchAll(SENTENCE_END)) {
    const mark = groups?.mark ?? '';
    if (isAbbreviation(text.slice(Math.max(start, index - 8), index), mark)) continue;
    sentences.push(text.slice(start, index + mark.length));
    start = index + end.length;
  }
  sentences.push(text.slice(start));
  return sentences.map((sentence) => sentence.trim()).filter(isSentence);
}

const SENTENCE_END = /(?<mark>[.!?…;]["'”’»)\]]?)\s|[\n\r|•·]/g;

const SHORTENED =
  'art|tel|t[eé]l|nr|max|m[aá]x|min|m[ií]n|ca|approx|aprox|env|std|hrs?|inkl|bzw|ggf|sra?|dra?|mrs?|ms|uds?|ext';

/** In the languages of the pages; single letters too ("z. B.", "i. d. R."), but not those of a unit ("24 h."). */
const ABBREVIATION = new RegExp(`(?:(?<!\\p{L})(?:${SHORTENED})|(?<!\\d ?|\\p{L})\\p{L})$`, 'iu');

function isAbbreviation(before: string, mark: string): boolean {
  return mark.startsWith('.') && ABBREVIATION.test(before);
}

function isSentence({ length }: string): boolean {
  return length >= MIN_LENGTH && length <= MAX_LENGTH;
}
