import type { Circumstances } from '../audit-format';

/** What the page itself tells; whether it asks for consent is only seen by its overlays, which settle later. */
export function readCircumstances(view: Window): Circumstances {
  return {
    viewport: { width: view.innerWidth, height: view.innerHeight },
    scrollY: Math.round(view.scrollY),
    loadedAt: Math.round(view.performance.timeOrigin),
    hiddenWhileLoading: wasHiddenWhileLoading(view),
    navigation: navigationOf(view),
    consent: 'unknown',
  };
}

/** Of a page that was read without being opened. */
export function fetchedCircumstances(): Circumstances {
  return {
    viewport: { width: 0, height: 0 },
    scrollY: 0,
    loadedAt: Date.now(),
    hiddenWhileLoading: false,
    navigation: 'fetched',
    consent: 'unknown',
  };
}

function wasHiddenWhileLoading(view: Window): boolean {
  const { loadEventEnd = 0, activationStart = 0 } = loading(view) ?? {};
  const states = view.performance.getEntriesByType('visibility-state');
  // Firefox keeps no record of it: there, only a tab that is still hidden is known to have been.
  if (states.length === 0) return view.document.visibilityState === 'hidden';
  const loadedAt = loadEventEnd || Number.POSITIVE_INFINITY;
  // A prerendered page is hidden until the visitor comes to it, and that is as it should be.
  return states.some(
    ({ name, startTime }) => name === 'hidden' && startTime >= activationStart && startTime < loadedAt,
  );
}

const NAVIGATIONS: Record<string, Circumstances['navigation']> = {
  navigate: 'navigate',
  reload: 'reload',
  back_forward: 'back-forward',
  prerender: 'prerender',
};

function navigationOf(view: Window): Circumstances['navigation'] {
  const entry = loading(view);
  if (!entry) return 'unknown';
  // A tab that the browser had put to sleep comes back from its cache, like a page that one goes back to.
  if ((view.document as Document & { wasDiscarded?: boolean }).wasDiscarded) return 'back-forward';
  return entry.activationStart ? 'prerender' : (NAVIGATIONS[entry.type] ?? 'unknown');
}

type Loading = PerformanceNavigationTiming & { activationStart?: number };

const loading = (view: Window) => view.performance.getEntriesByType('navigation')[0] as Loading | undefined;
