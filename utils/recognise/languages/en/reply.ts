import type { ReplyWords } from '../../reply-promises/reply-words';

const MESSAGES =
  '(?:messages?|e-?mails?|enquir(?:y|ies)|inquir(?:y|ies)|questions?|requests?|quer(?:y|ies)|tickets?|calls?)';
const REPLY_NOUN = '(?:answers?|repl(?:y|ies)|responses?|word|call-?back)';

/** Who sells or lets on the platform of somebody else. */
const SELLER = '(?:hosts?|sellers?|vendors?|merchants?|landlords?|providers?|tradespeople)';

export const reply: ReplyWords = {
  common: ['the|we|you|your|our|to|and|of|for|within|will|is|are|a|an|by|with|on|us|from|be'],

  cues: [
    // What is done about a complaint answers it.
    '(?:resolve|solve|settle|investigate) (?:all |every |each |any |your )?complaints?|complaints? (?:are|will be|is) (?:resolved|solved|settled|dealt with)',
    '(?:get(?:ting)?|com(?:e|ing)|be|circle|revert) (?:straight |right )?back to (?:you|everyone|every|each|all)',
    '(?:re-?)?contact(?:ing)? you|call(?:ing)? you(?: back)?|(?:ring|phone|e-?mail|text|message) you back',
    'write (?:back )?to you|reach(?:ing)?(?: back)? out to you|(?:reply|respond|speak)(?:ing)? to you|answer you',
    'follow(?:ing)? up with you|(?:be |get )?in (?:touch|contact) with you',
    'return(?:ing)? your (?:call|message|e-?mail)',
    "(?:you|to)(?:'ll| will| can expect to| should)? hear (?:back )?from",
    "hear(?:ing)? (?:back )?from (?:us|our|me|one of|an?|someone|the team)|you(?:'ll| will) (?:also )?hear back",
    "you(?:'ll| will) be (?:contacted|called)",
    'send(?:ing)? (?:you )?(?:an? |our )?(?:\\w+ )?(?:reply|response|acknowledg\\w+)',
    `${MESSAGES} (?:are|will be|is|get)(?: \\w+)? (?:answered|replied to|responded to|returned|acknowledged)`,
    `(?:answer|return|acknowledge|handle) (?:all |every |each |any )?(?:your |of your )?${MESSAGES} (?:within|in)`,
    '(?:typically|usually|normally|generally) (?:replies|responds|answers|reply|respond)(?<=^[^a-z0-9]*[a-z]+ [a-z]+)',
  ],
  verbs: [
    'respond(?:s|ing)?|repl(?:y|ies|ying)|answer(?:s|ing)?|acknowledge|get(?:s|ting)? back|follow(?:ing)? up',
    'be (?:back )?in (?:touch|contact)|reach(?:es)? (?:back )?out',
    'return (?:all |every |your )?(?:phone )?(?:calls?|messages)|call back',
  ],
  ours: [
    "we|we'(?:ll|re|d|ve)|i|i'(?:ll|m|d)|our(?! (?:online )?(?:market|platform|network|portal|directory|community))|ours|us|my|team|staff|someone|somebody|a member|crew",
    '(?:advis[eo]r|agent|specialist|representative|colleague|consultant|expert|coordinator|manager|engineer)s?',
    '(?:customer )?(?:support|service|care)|sales|the office|please allow|allow us',
    '(?:real |actual )?(?:person|human)|real (?:people|humans)',
  ],
  others: [
    "(?<!(?:for|to|with|from|of|by|contact|call|thank|and) )you(?:'ll|'re|'d)?|they|he|she|hosts?|operators?",
    'sellers?',
    'vendors?|customers?|clients?|guests?|users?|owners?|landlords?|tenants?|suppliers?|bidders?|compan(?:y|ies)',
    'businesses',
    'applicants?|candidates?|providers?|merchants?|recipients?|claimants?|most people|it',
  ],
  replyTimes: [
    '(?:response|reply|answer(?:ing)?|call-?back|first[- ]response|response and reply)(?:[- ]times?| speed)',
    'time (?:to|of) (?:respond|reply|response|first response)',
    'how (?:fast|quickly|soon|long)[^?]{0,50}(?:reply|respond|answer(?:ed)?|hear(?: back)?|response|contacted|get back)',
    'when (?:will|can|should) (?:i|you|we)[^?]{0,30}(?:reply|respond|answer|hear(?: back)?|response)',
  ],
  replies: ['repl(?:y|ies)|responses?(?! rates?)|answers?|call-?backs?|acknowledg(?:e?ment)s?'],
  exchanges: [
    '(?:receiv|get|expect|hav|allow|guarantee|promis|giv|send|provid|offer)(?:e|s|d|ed|es|ing)?|(?:aim|strive) for',
  ],

  negations: [
    "cannot|can not|(?:can|won|don|doesn|haven|hasn|didn|isn)'t(?! (?:worry|hesitate|wait|be))",
    'not(?! (?:hesitate|worry|only|wait))|never|unable to|helps? us|allows? us|enables? us',
    'if (?:we|you)|instead of|rather than|before|until|(?:may|might|could) not',
  ],
  notOurs: [
    `(?:no|without(?: an?| any| our)?|lack of(?: a)?) ${REPLY_NOUN}`,
    `(?:not|n't|never) (?:yet )?(?:hear|heard|receive|received|get|got|had|have|been answered|answered)`,
    `(?:their|his|her|its|the (?:customer|client|seller|host|guest|buyer)'s) ${REPLY_NOUN}`,
    `${REPLY_NOUN} (?:from|by) (?:the |your |an? )?(?:clients?|customers?|sellers?|hosts?|guests?|buyers?|candidates?)`,
    `(?:received|got|gave|sent) (?:us |me )?(?:an?|the|my) (?:\\w+ )?${REPLY_NOUN}`,
    `your (?:reply|response|answer)(?: to us)?`,
    '(?:usually|typically|often) takes? (?:them|sellers|hosts)',
    `(?<!(?:for|to|from|of|by|with|as an?|and) )${SELLER}(?: (?!we |i |you |our (?:team|support) )[a-z0-9'-]+){0,6} (?:repl(?:y|ies)|responds?|answers?|gets? back)`,
    `${SELLER}(?:'s|s')? (?:response|reply) times?|(?:response|reply) times? of (?:[a-z]+ )?${SELLER}`,
    `(?:hear|heard) (?:back )?from (?:the |your |our )?${SELLER}`,
  ],
  notReplies: [
    'emergenc(?:y|ies)|on-?site|call-?outs?|arrival|dispatch(?:er|ed)?|uptime|server|api|latency|page speed',
    'page load',
    'paramedics?|fire|crisis|immune|heart rate',
  ],
  customerActs: [
    '(?:please|must|should|kindly|need to|needs to|have to|has to|required to|asked to|remember to|failure to)' +
      '(?: (?:also|always|then))? (?:reply|respond|answer|call|contact|write|get back|get in touch|reach out|follow up|confirm|notify|inform|tell)',
    '(?:contact(?:ing|ed)?|call(?:ing|ed)?|e-?mail(?:ing|ed)?|notify(?:ing)?|inform(?:ing)?|tell|write to|reply to|respond to)' +
      ' (?:us|me|our|the (?:office|shop|store|team|seller))',
    'let us know|get in touch with us|you (?:reply|respond|answer|contact|call|get back)',
  ],
  otherDeadlines: [
    'ship(?:s|ped|ping|ment|ments)?|dispatch(?:es|ed)?|deliver(?:s|y|ies|ed|ing)?|arriv(?:e|es|ed|al)',
    'collect(?:ed|ion)',
    'refund(?:s|ed|ing)?|reimburse(?:d|ment)?|cancel(?:s|led|ed|ling|lation|lations)?|reschedul(?:e|ed|ing)',
    'withdraw(?:al|n)?',
    'return(?:s|ed)?(?= (?:the|your|it|items?|goods|within|must|are))|exchange[sd]?|process(?:es|ed|ing)?',
    'publish(?:ed)?',
    'activat(?:e|ed|ion)|verif(?:y|ied|ication)|approv(?:e|ed|al)|expir(?:es?|ed|y)|payments?|pa(?:y|id)',
    'credit(?:ed)?',
    'install(?:ed|ation)?|repair(?:s|ed)?|fix(?:ed)?|resol(?:ve|ved|ution)|complet(?:e|ed|ion)|delete[sd]?',
    'remov(?:e|ed|al)',
    'check-?(?:in|out)|trial|valid (?:for|until)|warranty|setup|set up|turnaround|ready|launch(?:ed)?|update[sd]?',
    'appointments? (?:within|in)',
  ],
  mattersAfter: [
    'requests?|questions?|quer(?:y|ies)|enquir(?:y|ies)|inquir(?:y|ies)|issues?|complaints?|claims?|e-?mails?',
  ],
  mattersBefore: ['(?:about|regarding|concerning|on|related to)(?: (?:the|your|a|an))?'],
  advance: ['in advance|before|prior|notice|ahead|earlier|ago|later|old|beforehand'],
  availability: [
    'a day|per day|a week|per week|daily|every day|each day|around the clock|open|opening|of operation|a year',
  ],

  within: [
    'within|in|under|less than|up to|inside|after|by|no (?:more|later|longer) than|at most|maximum|max|allow',
    'the next|usually|typically|normally|generally|approximately|approx\\.?|around|about',
  ],
  fillers: [
    'least|a|an|the|of|up|to|at|most|less|than|under|maximum|max\\.?|next|about|around|approximately|approx\\.?',
    'first|just|only',
    'us|between|period|average|as|little|no|more|later|or|usually|typically|generally|normally|is|target',
    'guaranteed|within|by|in|on',
  ],
  limits: ['or less|max(?:imum)?|tops|at most|at the latest|or sooner|or (?:faster|quicker)|guaranteed?'],
  joiners: ['to|or|and|or at most|and at most'],
  numbers: {
    'a couple of': 2,
    'a few': 3,
    an: 1,
    a: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    fourteen: 14,
    fifteen: 15,
    twenty: 20,
    'twenty four': 24,
    'twenty eight': 28,
    thirty: 30,
    'forty eight': 48,
  },
  units: {
    minute: 'min(?:ute)?s?',
    hour: '(?:clock )?(?:hours?|hrs?|h)',
    day: '(?:calendar )?days?',
    businessDay: 'workdays?|weekdays?',
    week: 'weeks?',
    month: 'months?',
  },
  business: ['business|working|work|office'],
  businessTime: [
    '(?:on )?(?:weekdays|(?:business|working) days)',
    '(?:during|in|within) (?:our |normal |regular )?(?:business|office|opening|working) hours',
    'mon(?:day)?s? ?(?:-|to|through) ?fri(?:day)?s?|excluding weekends|except (?:on )?weekends',
  ],
  times: {
    instant:
      'instant(?:ly|aneously)|immediately|right away|straight away|at once|in real[- ]time|(?:in|within) seconds',
    minutes: '(?:in|within) (?:(?:just )?(?:a few |a couple of )?)minutes|a few minutes',
    halfHour: 'half an hour|a half[- ]hour',
    hour: '(?:in|within) (?:the|an|one) hour',
    hours: '(?:in|within) (?:a (?:few|matter of) )?hours|a few (?:short )?hours',
    sameDay: '(?:the |on the )?(?:very )?same[- ]day|today|by (?:the )?end of (?:the )?day',
    sameBusinessDay: '(?:the )?same[- ](?:business|working)[- ]day',
    nextDay: '(?:the |by the )?(?:next|following)[- ]day|(?:by )?tomorrow',
    nextBusinessDay:
      '(?:the |by the |on the )?(?:next|following)[- ](?:business|working|work)[- ]?day|(?:next|following) weekday',
    days: '(?:in|within) (?:a few |the next few )?days|a few (?:business |working )?days',
  },
  vague: [
    'as (?:soon|quickly|fast|promptly) as (?:possible|we (?:can|are able)|i can|practicable|reasonably possible)',
    'asap|a\\.s\\.a\\.p',
    'shortly|promptly|soon|in due course|at (?:our|the|my) (?:earliest|first) (?:convenience|opportunity)|quickly',
    'fast|swiftly',
    'without (?:undue )?delay|in a timely (?:manner|fashion)|speedily|in no time|very soon',
    '(?:during|in|within) (?:our |normal |regular )?(?:business|office|opening|working) hours',
  ],
  scopes: {
    claims: 'complaints?|grievances?|disputes?|ombudsman|dissatisf\\w+',
    jobs: 'job applications?|applicants?|candidates?|careers?|vacanc(?:y|ies)|(?:your |a )?(?:resume|cv)|hiring|internships?',
    security:
      'vulnerabilit(?:y|ies)|security (?:reports?|issues?|research\\w*|team)|bug bounty|(?:responsible|coordinated) disclosure',
    privacy:
      'gdpr|ccpa|data subjects?|(?:subject access|access|erasure|deletion|privacy|data) requests?|data protection|privacy rights',
    press: '(?:press|media) (?:enquir\\w+|inquir\\w+|requests?|office|contact|team)|journalists?',
    premium:
      '(?:premium|priority|enterprise|gold|platinum|vip|paid|pro|business) (?:members?|customers?|support|plans?|users?|tier)',
  },
};
