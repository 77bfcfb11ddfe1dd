import { newAudit } from '../../utils/audit';
import type { Page, Result } from '../../utils/audit-format';
import type { Check } from '../../utils/check';
import type { Facts } from '../../utils/facts';
import { judge } from '../../utils/judge';
import type { PageRole } from '../../utils/touchpoints';

/** What the check says of a site with these pages. */
export function judgePages(check: Check, pages: Page[], kind?: string): Result | undefined {
  const audit = newAudit({ id: 'audit-id', createdAt: NOW, site: 'company.example', tool: TOOL }, pages);
  const profile = kind ? [{ kind, signals: ['one', 'two'] }] : [];
  return judge({ ...audit, profile }, 'en', [check])[0];
}

const NOW = '2026-01-01T00:00:00.000Z';
const TOOL = { name: 'test', version: '0', browser: 'test' };

export function page(role: PageRole, facts: Partial<Facts> = {}): Page {
  const given = Object.entries({ ...NOTHING, ...facts }).map(([name, value]) => [name, { ok: true, value }]);
  return {
    url: role === 'home' ? 'https://www.company.example/' : `https://www.company.example/${role}`,
    roles: [{ role, why: { code: 'role-path', params: {} } }],
    mode: 'rendered',
    at: NOW,
    title: '',
    language: 'en',
    circumstances: {
      viewport: { width: 1280, height: 800 },
      scrollY: 0,
      loadedAt: 0,
      hiddenWhileLoading: false,
      navigation: 'navigate',
      consent: 'none',
    },
    facts: Object.fromEntries(given) as Page['facts'],
  };
}

const NOTHING = {
  page: { local: false, countrySignals: [], profileSignals: [], framesNotSeen: [] },
  structuredData: { addresses: [] },
  contactLinks: [],
  phones: [],
  emails: [],
  forms: [],
  channels: [],
  addresses: [],
  openingHours: [],
};

const evidence = { page: 'https://www.company.example/', quote: '' };
const place = { visible: true, needsAction: false, firstScreen: true, order: 1, evidence };

export const phone: Facts['phones'][number] = {
  text: '020 7946 0123',
  e164: '+442079460123',
  kind: 'fixed',
  shownAs: 'text',
  labelled: true,
  placeholder: false,
  covered: false,
  confidence: 1,
  ...place,
};

export const email: Facts['emails'][number] = {
  address: 'hello@company.example',
  readable: true,
  obfuscated: false,
  freeMailbox: false,
  noReply: false,
  functional: false,
  placeholder: false,
  ...place,
};

export const form: Facts['forms'][number] = {
  kind: 'contact',
  action: { protocol: 'https:', method: 'post', scripted: false },
  fields: [],
  captcha: { kind: 'none' },
  consent: { privacyLink: true, bundled: false },
  submit: { text: 'Send', disabled: false, hasReset: false, errorContainer: false, customValidation: false },
  steps: 1,
  requiredLegend: '',
  ...place,
};

export const address: Facts['addresses'][number] = { text: '14 Mill Lane, London SE1 9GF', confidence: 1, ...place };

export function channel(kind: Facts['channels'][number]['kind']): Facts['channels'][number] {
  return { kind, vendor: '', target: '', handle: '', valid: true, ...place };
}

export function linkTo(role: PageRole): Facts['contactLinks'][number] {
  return {
    role,
    name: role,
    href: `https://www.company.example/${role}`,
    matchedBy: 'name',
    sameSite: true,
    section: false,
    ...place,
  };
}
