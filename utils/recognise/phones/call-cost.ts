import { CALL_COSTS, type CostClass } from './call-cost-table';

export type CallCost = CostClass | 'normal' | 'unknown';

interface NumberInPlan {
  e164?: string | undefined;
  country?: string | undefined;
  kind: string;
}

/** What a call to the number costs the caller, by the numbering plan of its country; `kind` where we have no table. */
export function callCost({ e164, country, kind }: NumberInPlan): CallCost {
  const plan = CALL_COSTS[country ?? ''];
  if (e164 === undefined || kind === 'short') return 'unknown';
  if (!plan) return BY_KIND[kind] ?? 'unknown';
  const national = e164.replace(`+${plan.code}`, '');
  const found = plan.classes.find(([prefix]) => prefix.test(national));
  return found?.[1] ?? 'normal';
}

const BY_KIND: Record<string, CallCost> = {
  free: 'free',
  premium: 'premium',
  'shared-cost': 'shared-cost',
  fixed: 'normal',
  mobile: 'normal',
  'fixed-or-mobile': 'normal',
};
