import type { Audit } from './audit-format';

/** What a site can be taken for; it decides what applies there. */
export const BUSINESS_KINDS = [
  'shop',
  'subscription',
  'saas',
  'local',
  'b2b',
  'critical-service',
  'product-maker',
] as const;

export type BusinessKind = (typeof BUSINESS_KINDS)[number];

type ProfileEntry = Audit['profile'][number];

/** Catalogue §2.10: one sign alone may be a link to somebody else. */
const ENOUGH_SIGNALS = 2;

/** Whether the site is taken for this kind of business: the auditor's word stands above the signals. */
export function isTakenFor({ signals, chosen }: Pick<ProfileEntry, 'signals' | 'chosen'>): boolean {
  return chosen ?? signals.length >= ENOUGH_SIGNALS;
}
