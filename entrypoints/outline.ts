import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findPlace } from '../utils/background/find-place';
import { outlineElement } from '../utils/background/outline';
import type { Evidence } from '../utils/facts';

declare global {
  var touchpointOutline: ((place: Evidence, auditedOrigin: number) => boolean) | undefined;
}

/** "Show on page": the one thing that we add to a page, because the user asked for it; it removes itself. */
export default defineUnlistedScript(() => {
  globalThis.touchpointOutline = (place, auditedOrigin) => {
    const element = findPlace(place, performance.timeOrigin === auditedOrigin ? 'audited' : 'another');
    if (element) outlineElement(element);
    return element !== null;
  };
});
