import type { Speed, Vital } from '../facts';
import type { ReasonCode } from '../words/reasons';
import { readCircumstances } from './circumstances';
import { windowOf } from './dom';
import { isLocalAddress } from './local-address';
import { supportedVitals, VITAL_NAMES, type VitalName, type VitalValues, vitalsSoFar } from './vitals';

/** The browser hands buffered entries out within a few tasks; on a busy page those wait for their turn. */
const WAIT_MS = 100;
const LOOK_AGAIN_MS = 4;

/** The web vitals of this one visit, as they are now, or why there is none. */
export async function collectSpeed(root: Element, { waitMs = WAIT_MS }: { waitMs?: number } = {}): Promise<Speed> {
  const visit = visitOf(root);
  const values = vitalsSoFar();
  // INP comes when the browser is idle, and nobody has to wait for that.
  const expected = VITAL_NAMES.filter((name) => name !== 'inp' && reasonAgainst(name, visit) === undefined);
  const latest = performance.now() + waitMs;
  while (expected.some((name) => !values[name]) && performance.now() < latest) await after(LOOK_AGAIN_MS);
  const told = VITAL_NAMES.map((name) => [name, vitalOf(name, values[name], visit)]);
  return Object.fromEntries(told) as Speed;
}

const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What decides which values this visit can have. */
export interface Visit {
  local: boolean;
  restored: boolean;
  hiddenWhileLoading: boolean;
  /** Somebody has clicked, tapped or typed. */
  used: boolean;
  supported: readonly VitalName[];
}

function visitOf(root: Element): Visit {
  const view = windowOf(root) ?? window;
  const { hiddenWhileLoading, navigation } = readCircumstances(view);
  return {
    local: isLocalAddress(view.location.href),
    restored: navigation === 'back-forward',
    hiddenWhileLoading,
    used: ((view.performance as Performance & { interactionCount?: number }).interactionCount ?? 0) > 0,
    supported: supportedVitals(),
  };
}

export function vitalOf(name: VitalName, found: VitalValues[VitalName], visit: Visit): Vital {
  const against = reasonAgainst(name, visit);
  if (against && !(found && UNSURE.has(against))) return missing(against);
  if (!found) return missing('no-value-yet');
  if (found.restored && OF_LOADING.has(name)) return missing('restored-page');
  return { ok: true, value: name === 'cls' ? Math.round(found.value * 1e4) / 1e4 : Math.round(found.value) };
}

/** They explain why there is no value; where there is one all the same, it stands. */
const UNSURE: ReadonlySet<ReasonCode> = new Set<ReasonCode>(['hidden', 'no-interaction']);

/** What is measured while the page loads says nothing where it was not loaded, or not over a network. */
const OF_LOADING: ReadonlySet<VitalName> = new Set<VitalName>(['ttfb', 'fcp', 'lcp']);
const OF_PAINTING: ReadonlySet<VitalName> = new Set<VitalName>(['fcp', 'lcp', 'cls']);

function reasonAgainst(name: VitalName, visit: Visit): ReasonCode | undefined {
  if (!visit.supported.includes(name)) return 'unsupported';
  if (OF_LOADING.has(name) && visit.local) return 'local-address';
  if (OF_LOADING.has(name) && visit.restored) return 'restored-page';
  if (OF_PAINTING.has(name) && visit.hiddenWhileLoading) return 'hidden';
  return name === 'inp' && !visit.used ? 'no-interaction' : undefined;
}

const missing = (code: ReasonCode): Vital => ({ ok: false, reason: { code, params: {} } });
