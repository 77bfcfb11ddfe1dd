import { onCLS, onFCP, onINP, onLCP, onTTFB } from 'web-vitals';
import type { Speed } from '../facts';

export type VitalName = keyof Speed;

/** The values of this visit so far. The page may go on changing them. */
export type VitalValues = Partial<Record<VitalName, { value: number; restored: boolean }>>;

declare global {
  var touchpointVitals: VitalValues | undefined;
}

/** Begins to observe at the first call: each observer stays for the page's life, so all of our scripts share them. */
export function vitalsSoFar(): VitalValues {
  globalThis.touchpointVitals ??= observe();
  return globalThis.touchpointVitals;
}

function observe(): VitalValues {
  const values: VitalValues = {};
  for (const [name, watch] of Object.entries(WATCH) as [VitalName, typeof onINP][]) {
    // Buffered entries make this work although we arrive long after the page was painted.
    watch(
      ({ value, navigationType }) => {
        values[name] = { value, restored: RESTORED.has(navigationType) };
      },
      { reportAllChanges: true },
    );
  }
  return values;
}

const WATCH = { ttfb: onTTFB, fcp: onFCP, lcp: onLCP, cls: onCLS, inp: onINP };

const RESTORED: ReadonlySet<string> = new Set(['back-forward-cache', 'restore']);

/** What the browser must be able to record for each. */
const ENTRY_TYPE: Record<VitalName, string> = {
  ttfb: 'navigation',
  fcp: 'paint',
  lcp: 'largest-contentful-paint',
  cls: 'layout-shift',
  inp: 'event',
};

/** Firefox records no layout shifts; and before version 144, not which events are one interaction. */
export function supportedVitals(): VitalName[] {
  const recorded = VITAL_NAMES.filter((name) => PerformanceObserver.supportedEntryTypes.includes(ENTRY_TYPE[name]));
  const interactions = 'interactionId' in (globalThis.PerformanceEventTiming?.prototype ?? {});
  return interactions ? recorded : recorded.filter((name) => name !== 'inp');
}

export const VITAL_NAMES: readonly VitalName[] = ['ttfb', 'fcp', 'lcp', 'cls', 'inp'];
