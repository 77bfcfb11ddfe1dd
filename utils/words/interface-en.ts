/** What the popup and the report say in English; Spanish has the same keys or it does not compile. */
export const en = {
  site: (host: string) => `Audit of ${host}`,
  language: 'Language',
  total: {
    of: 'of 100',
    label: (total: number, grade: string) => `Total ${total} of 100: ${grade}`,
    interval: ({ low, high, measured }: { low: number; high: number; measured: string }) =>
      `Between ${low} and ${high}, as ${measured} of what applies here was measured.`,
    exact: 'Everything that applies here was measured.',
    coverage: (share: string) => `${share} of what applies here was measured.`,
    cap: (without: number, max: number, because: string) =>
      `${without} without the limit; limited to ${max} because ${because}.`,
    soFar: 'So far',
    none: 'Not enough evidence for a total',
    noneWhy: (share: string) =>
      `Only ${share} of what applies here could be measured; a total needs 60 %. What was seen is below.`,
    noneHelp:
      'It helps to open the site’s home and contact pages in this browser, wait until they have loaded, and audit again.',
  },
  counts: {
    title: 'What customers feel',
    net: (net: string) => `Net sensation ${net}`,
    netMeans: 'Positive minus negative, in per cent of what was measured: +100 is all positive, −100 all negative.',
    rest: (unmeasured: number, inapplicable: number) => `${unmeasured} not measured, ${inapplicable} not applicable`,
  },
  progress: {
    label: 'How far the audit has come',
    starting: 'Starting…',
    reading: 'Reading the open page…',
    pages: 'Reading the site’s other pages…',
    page: (address: string, request: number, most: number) =>
      `Reading ${address}… (request ${request} of at most ${most}, one at a time)`,
    accessibility: (share: string) => `Checking whether everybody can use it: ${share}`,
    more: 'These are the first findings. The score can still change.',
    done: 'Finished',
    close: 'You can close this panel: the audit goes on.',
  },
  map: {
    title: 'Touchpoint map',
    curve: 'Experience curve, stage by stage',
    touchpoint: 'Touchpoint',
    lowest: (stage: string, score: number) => `Lowest point: “${stage}” (${score}).`,
    lowestIsGood: (stage: string, score: number) =>
      `Even the lowest point, “${stage}” (${score}), leaves a positive sensation.`,
    lowestSeen: (share: string) => `Only ${share} of it was measured.`,
    lowestTag: 'Lowest',
    share: (share: string) => `Counts for ${share} of the total`,
    between: ({ low, high, measured }: { low: number; high: number; measured: string }) =>
      `Between ${low} and ${high}: ${measured} measured`,
    lowered: {
      'grave-failure': 'Negative by a grave failure: one is enough for customers to form an opinion of the whole.',
      'unsure-failure': 'Not positive, as there may be a grave failure. Please confirm.',
      'little-seen': 'Not positive, as less than half of it could be measured.',
    },
    loweredMark: '“!”: worse than its number, by one grave failure or because too little was seen.',
    blank: 'Blank: nothing is checked there.',
  },
  categories: {
    title: 'By category',
    open: (category: string) => `${category} in the full report`,
    coverage: (share: string) => `${share} measured`,
    weight: (share: string) => `Weight ${share}`,
  },
  fixes: {
    title: 'Worth fixing first',
    order: 'By what customers lose, weighed against the work.',
    none: 'Nothing stands out: every touchpoint that was measured leaves a positive sensation.',
    points: (points: number) => `+${points} ${points === 1 ? 'point' : 'points'}`,
    lessThanOne: 'less than 1 point',
    held: 'once the limit is lifted',
    lifts: (max: number) => `Lifts the limit of ${max}`,
    effort: (effort: string) => `Effort: ${effort}`,
    confirm: 'Please confirm',
    confirmMeans: 'The page leaves room for doubt here; have a look yourself.',
  },
  legal: {
    title: 'Legal points to check',
    intro: (country: string) =>
      `Country: ${country}. These rules may apply: hints, no legal advice, and no part of the score.`,
    noCountry: 'None is given, as the company’s country is not certain.',
    choose: 'It can be chosen below.',
  },
  actions: {
    report: 'Full report',
    exportJson: 'Export JSON',
    exportPictures: 'with pictures',
    again: 'Audit again',
    retry: 'Try again',
    list: 'All audits',
    beside: 'Open beside the page',
    print: 'Print',
    close: 'Close',
    openAll: 'Open all checks',
    closeAll: 'Close all checks',
  },
  states: {
    cannot: 'This page cannot be audited',
    failed: 'The audit did not work out',
    partly: 'The audit ended early',
    nothing: 'Nothing was found to judge on this page',
    nothingHelp: 'The page may be empty, or still loading. Wait until you can see its content, then audit again.',
    gone: 'This audit is not stored here (any more).',
    loading: 'Loading…',
  },
  report: {
    title: (site: string) => `${site} · Touchpoint Audit`,
    pages: (count: number) => (count === 1 ? '1 page' : `${count} pages`),
    pagesTitle: 'Pages audited',
    role: 'Seen as',
    address: 'Address',
    mode: 'How it was read',
    rendered: 'Opened in the browser',
    fetched: 'Read without opening it',
    viewport: 'Window',
    browser: 'Browser',
    when: 'When',
    unseen: 'Not seen',
    picture: (site: string) => `The first screen of ${site} when it was audited`,
    noPicture: 'No picture of the first screen was kept.',
    checks: (count: number) => (count === 1 ? '1 check' : `${count} checks`),
    why: 'Why it matters',
    advice: 'What to do',
    findings: 'What was found',
    more: (count: number) => (count === 1 ? '1 more place' : `${count} more places`),
    byAuditor: 'recorded by the auditor',
    lookedHere: 'looked here, found nothing',
    weight: (weight: string, share: string) => `Weight ${weight} in its category, ${share} of all`,
    confidence: (confidence: string) => `Confidence ${confidence}`,
    show: 'Show on page',
    shown: 'Shown',
    closed: 'The page is not open in a tab any more. Open it and audit again to see the place.',
    changed: 'This place is not on the page as it is now.',
    region: (region: string) => `in the ${region}`,
  },
  breakdown: {
    title: 'How the total came about',
    intro:
      'Each category has a weight. What does not apply or could not be seen gives its weight to the rest, and what is less sure counts for less.',
    category: 'Category',
    weight: 'Weight',
    share: 'Counts',
    score: 'Score',
    points: 'Brings',
    mean: 'Weighted mean',
    tolerance: (factor: string) => `Several grave failures cost more than their own points: × ${factor}`,
    tolerated: 'At most two grave failures: nothing is taken off',
    cap: (because: string) => `Limited because ${because}`,
    total: 'Total',
    noTotal: 'No total: less than 60 % was measured',
  },
  list: {
    title: 'Audits',
    intro: 'Kept in this browser alone.',
    none: 'No audits yet',
    noneHelp: 'Open a company’s site and press the toolbar button of Touchpoint Audit.',
    site: 'Site',
    date: 'Date',
    total: 'Total',
    found: 'Sensations',
    noTotal: 'No total',
    actions: 'Actions',
    more: (count: number) => `Show ${count} more`,
    open: 'Open',
    export: 'Export',
    delete: 'Delete',
    sure: 'Delete this audit for good?',
    yes: 'Delete',
    no: 'Keep',
    of: (action: string, site: string) => `${action}: ${site}`,
  },
  waiting: (count: number, time: string) =>
    count === 1
      ? `1 mystery message unanswered for ${time}`
      : `${count} mystery messages unanswered, the oldest for ${time}`,
  settings: {
    screenshot: 'Keep a picture of the first screen',
    screenshotMeans: 'It stays in this browser, and is exported only if you ask.',
  },
};

type Translated<W> = {
  [Key in keyof W]: W[Key] extends string
    ? string
    : W[Key] extends (...values: infer V) => string
      ? (...values: V) => string
      : Translated<W[Key]>;
};

export type InterfaceWords = Translated<typeof en>;
