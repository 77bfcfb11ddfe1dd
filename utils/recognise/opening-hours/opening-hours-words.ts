/** What a language brings to the reading of opening hours: sources of patterns on folded text. */
export type HoursWords = {
  /** Monday first, long and short forms. */
  days: readonly [string, string, string, string, string, string, string];
  /** The initials of the days, used in ranges only (`L-V`); where two are alike, the first counts. */
  initials?: string;
  everyDay: string;
  workdays: string;
  weekend: string;
  /** Not days of the week, but named beside them. */
  holidays: string;
  /** Between two days, between two times. */
  daysThrough: string;
  timesThrough: string;
  /** "Between nine and five": "and" alone separates two times. */
  between: string;
  and: string;
  /** Hours that need no days: "Opening hours: 9 am to 5 pm". */
  label: string;
  /** Words that may stand between days and times without changing what they say. */
  filler: string;
  /** Open day and night: `aroundTheClock` says so by itself, a mere "24 hours" needs `open` beside it. */
  aroundTheClock: string;
  twentyFour: string;
  open: string;
  /** Times of other things: deliveries, events, classes. */
  other: string;
  /** What makes of "24 hours" the time until an answer: somewhere before it in the sentence, or right before it. */
  reply: string;
  within: string;
  months: string;
};
