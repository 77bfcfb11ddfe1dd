import type { Summary } from '../../utils/audit';
import type { JudgedAudit, Page, ReaderLanguage, Result } from '../../utils/audit-format';
import { FORMAT } from '../../utils/audit-format';
import { FACTS, type PageFact } from '../../utils/facts';
import { score } from '../../utils/score';
import { sensationOf } from '../../utils/sensation';
import { COLUMN_OF_CATEGORY, type PageRole } from '../../utils/touchpoints';
import { CONTACT, HOME, OUTCOMES, type SampleOutcome } from './sample/outcomes';
import { en } from './sample/words-en';
import { es } from './sample/words-es';

/** A judged audit of an invented insurer, in every state that a check can end in. */
export function sampleAudit(language: ReaderLanguage = 'en', outcomes: SampleOutcome[] = OUTCOMES): JudgedAudit {
  const results = outcomes.map((outcome) => toResult(outcome, language));
  const rubric = { name: 'catalogue', version: '1', categories: {}, checks: {} };
  return {
    format: FORMAT,
    id: 'sample-audit-1',
    createdAt: '2026-03-12T12:00:00.000Z',
    site: 'harbourside-insurance.example',
    country: { code: 'GB', signals: [] },
    profile: [],
    pages: [
      { ...page(HOME, 'home', 'Harbourside Insurance'), screenshot: FIRST_SCREEN },
      { ...page(CONTACT, 'contact', 'Contact | Harbourside Insurance'), mode: 'fetched' },
      { ...page(`${HOME}legal`, 'legal', 'Legal notice | Harbourside Insurance'), mode: 'fetched' },
    ],
    signatures: [],
    manual: [],
    notes: '',
    tags: [],
    ignored: [],
    rubric,
    tool: { name: 'Touchpoint Audit', version: '0.1.0', browser: 'Chrome 156' },
    language,
    results,
    score: score(results, rubric),
  };
}

/** What the list of audits knows of it. */
export function summary(id: string, audit = sampleAudit()): Summary {
  const { total, low, high, coverage, counts } = audit.score;
  const { site, createdAt, pages } = audit;
  return { id, site, createdAt, total, low, high, coverage, counts, pages: pages.length, judgedBy: '0.1.0' };
}

/** The same with some outcomes replaced. */
export function outcomesWith(changes: Record<string, Partial<SampleOutcome>>): SampleOutcome[] {
  return OUTCOMES.map((outcome) => ({ ...outcome, ...changes[outcome.check] }));
}

const NO_PHONE = { en: 'The home page shows no phone number', es: 'La portada no muestra ningún teléfono' };

/** No phone anywhere: the total is limited. */
export const WITHOUT_PHONE = outcomesWith({
  'phone-on-home': { score: 0, cap: 'no-phone', title: NO_PHONE },
  'phone-on-contact': { score: 0, cap: 'no-phone' },
  'phone-first-screen': { score: 'not-applicable' },
  'phone-clickable': { score: 'not-applicable' },
  'phone-hours': { score: 'not-applicable' },
  'email-visible': { score: 1 },
  'form-field-count': { score: 1 },
  'form-phone-justified': { score: 1 },
  'contact-page-complete': { score: 0.8 },
});

/** Hardly anything could be seen: there is no total. */
export const HARDLY_SEEN = OUTCOMES.map((outcome): SampleOutcome => {
  const seen = outcome.category === 'phone' || outcome.category === 'speed';
  return seen ? outcome : { ...outcome, score: 'not-measured' };
});

function toResult(outcome: SampleOutcome, language: ReaderLanguage): Result {
  const [title = '', why = '', advice = '', ...findings] = { en, es }[language][outcome.check] ?? [];
  const { score: value, confidence = 1, cap, places = [], title: told, ...rest } = outcome;
  const spoken = { title: told?.[language] ?? title, why, advice };
  const common = { ...rest, column: COLUMN_OF_CATEGORY[outcome.category], ...spoken };
  const [reason = ''] = findings;
  if (typeof value === 'string') return { ...common, status: value, reason, findings: [] };
  return {
    ...common,
    status: 'measured',
    score: value,
    sensation: sensationOf(value),
    confidence,
    ...(cap && { cap }),
    findings: findings.map((message, index) => ({ key: `finding-${index}`, message, evidence: places[index] ?? [] })),
  };
}

function page(url: string, role: PageRole, title: string): Page {
  const unread = { ok: false, reason: { code: 'pending', params: {} } } as const;
  return {
    url,
    roles: [{ role, why: { code: 'role-linked', params: { name: title } } }],
    mode: 'rendered',
    at: '2026-03-12T12:00:00.000Z',
    title,
    language: 'en',
    circumstances: {
      viewport: { width: 1280, height: 800 },
      scrollY: 0,
      loadedAt: 0,
      hiddenWhileLoading: false,
      navigation: 'navigate',
      consent: 'shown',
    },
    facts: {
      ...(Object.fromEntries(Object.keys(FACTS).map((name) => [name, unread])) as Page['facts']),
      page: { ok: true, value: { ...PAGE_FACT, title } },
    },
  };
}

const PAGE_FACT: PageFact = {
  title: '',
  lang: 'en',
  spoken: 'en',
  h1: [],
  viewportMeta: null,
  textLength: 1200,
  elements: 240,
  protocol: 'https:',
  canonical: '',
  local: false,
  height: null,
  framesNotSeen: [],
  closedRoots: 0,
  countrySignals: [],
  profileSignals: [],
};

const FIRST_SCREEN = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1280 800" font-family="sans-serif">
    <rect width="1280" height="800" fill="#eef3f7"/><rect width="1280" height="76" fill="#123a5c"/>
    <text x="40" y="48" font-size="26" fill="#fff">Harbourside Insurance</text>
    <text x="760" y="46" font-size="18" fill="#cfe0ee">Home   Car   Claims   About   Contact</text>
    <rect x="40" y="130" width="1200" height="440" rx="12" fill="#2b6c97"/>
    <text x="90" y="300" font-size="56" fill="#fff">Covered, whatever the weather</text>
    <rect x="90" y="360" width="220" height="60" rx="30" fill="#ffb84d"/>
    <text x="130" y="398" font-size="22" fill="#123a5c">Get a quote</text>
    <rect x="0" y="730" width="1280" height="70" fill="#fff"/>
    <text x="40" y="772" font-size="20" fill="#333">Your privacy, your choice</text></svg>`,
)}`;
