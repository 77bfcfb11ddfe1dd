/** Sources of regular expressions over folded text; each must begin and end at a word's edge. */
export type Sources = readonly string[];

/** Times that are no number with a unit. What each is worth in hours is the same in every language. */
export type NamedTime =
  | 'instant'
  | 'minutes'
  | 'halfHour'
  | 'hour'
  | 'hours'
  | 'sameDay'
  | 'sameBusinessDay'
  | 'nextDay'
  | 'nextBusinessDay'
  | 'days';

export type Unit = 'minute' | 'hour' | 'businessHour' | 'day' | 'businessDay' | 'week' | 'month';

export type PromiseScope = 'general' | 'claims' | 'jobs' | 'privacy' | 'security' | 'press' | 'premium';

/** What a language must tell to have its reply promises recognised: one such table a language, and no code. */
export interface ReplyWords {
  /** Frequent little words, by which a language is told from its neighbours. */
  common: Sources;

  /** In themselves they say that the company turns to the customer: "get back to you". */
  cues: Sources;
  /** Verbs that say it only of the company: the nearest of `ours` and `others` decides who speaks. */
  verbs: Sources;
  ours: Sources;
  others: Sources;
  /** "response time": the time beside it needs no "within". */
  replyTimes: Sources;
  /** "a reply": counts when a time follows at once, or when somebody gives or gets it (`exchanges`). */
  replies: Sources;
  exchanges: Sources;

  /** Right before a cue they turn it round. */
  negations: Sources;
  /** The sentence is about a reply that is missing, past, or somebody else's. */
  notOurs: Sources;
  /** With these, a response is somebody or something arriving, not an answer. */
  notReplies: Sources;
  /** The customer is to act; a time nearer to this than to a cue is the customer's. */
  customerActs: Sources;
  /** Something else that takes time: delivery, refund. A time nearer to this is not the reply's. */
  otherDeadlines: Sources;
  /** "requests", "questions about": beside another deadline they make it the matter of the reply. */
  mattersAfter: Sources;
  mattersBefore: Sources;
  /** After a time they make it a notice to be given: "in advance". */
  advance: Sources;
  /** After a time they make it opening hours: "a day". */
  availability: Sources;

  /** Before a time they bound it, with any of the fillers between: "within (a maximum of)". */
  within: Sources;
  fillers: Sources;
  /** After a time they bound it: "at most". */
  limits: Sources;
  /** Between the two ends of a range. */
  joiners: Sources;
  numbers: Readonly<Record<string, number>>;
  units: Readonly<Partial<Record<Unit, string>>>;
  /** Beside the unit: "working". */
  business: Sources;
  /** Near the time: "on weekdays". */
  businessTime: Sources;
  times: Readonly<Partial<Record<NamedTime, string>>>;
  /** No time at all: "as soon as possible". */
  vague: Sources;
  scopes: Readonly<Partial<Record<Exclude<PromiseScope, 'general'>, string>>>;
}
