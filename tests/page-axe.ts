import source from 'axe-core/axe.min.js?raw';
import type { Axe } from '../utils/collect/accessibility/axe-rules';

/** An axe that judges this document: axe works on the window that it was loaded in, and pages of tests are in frames. */
export function axeIn(document: Document): Axe {
  const view = document.defaultView as (Window & typeof globalThis & { axe?: Axe }) | null;
  view?.eval(source);
  if (!view?.axe) throw new Error('The document is not shown.');
  return view.axe;
}
