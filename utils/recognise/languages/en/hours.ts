import type { HoursWords } from '../../opening-hours/opening-hours-words';

export const hours: HoursWords = {
  days: [
    'mon(?:days?)?',
    'tue(?:s(?:days?)?)?',
    'wed(?:s|nesdays?)?',
    'th(?:u(?:r(?:s(?:days?)?)?)?)?',
    'fri(?:days?)?',
    'sat(?:urdays?)?',
    'sun(?:days?)?',
  ],
  initials: 'mtw_fs_',
  everyDay: 'every ?day|daily|7 days(?: a week| per week)?|seven days(?: a week)?',
  workdays: '(?:on )?(?:week|working |business )days|monday through friday',
  weekend: 'weekends?',
  holidays: '(?:bank |public )?holidays',
  daysThrough: 'to|thru|through|till|until',
  timesThrough: 'to|thru|till|til|until',
  between: 'between(?: the hours of)?',
  and: 'and',
  label: [
    '(?:opening|business|office|store|shop|phone|telephone|working|visiting) (?:hours|times)',
    'hours of operation|hours',
  ].join('|'),
  filler: [
    'from|between|open|opens?|opening|we are|hours?|is|are|and|of|the|at|on|only|by|appointment|closed|am|pm|gmt',
    'bst|[ecmp][sd]?t|aest|aedt|utc|cest|(?:eastern|central|mountain|pacific|local)(?: standard)?(?: time)?',
  ].join('|'),
  aroundTheClock: [
    'around the clock|24 ?hrs?\\.? ?/ ?7|24 hours(?: a day)?,? (?:and )?(?:7|seven) days',
    '24 hours (?:a|per|every) day',
  ].join('|'),
  twentyFour: '24[- ]?(?:hours?|hrs?|h)',
  open: 'open|emergency|hotline|helpline|phone|lines?|call us|support|service|assistance|reception',
  other: [
    'deliver(?:y|ies|ed|s)?|shipping|dispatch(?:ed)?|collections?|pick-?ups?|happy hour|parking',
    'events?|concerts?|workshops?|webinars?|class(?:es)?|courses?|lessons?|timetable|conference|yoga|pilates',
  ].join('|'),
  reply: 'repl(?:y|ies|ied)|respon(?:d|ds|se)|answer|get back|delivered|refund',
  within: 'within|in|under|less than|after|next|last|for|every',
  months: [
    'jan(?:uary)?|feb(?:ruary)?|march|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?',
    'nov(?:ember)?|dec(?:ember)?',
  ].join('|'),
};
