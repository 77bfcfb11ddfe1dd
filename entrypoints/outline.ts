import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { outlineElement } from '../utils/background/outline';
import { openRoot } from '../utils/collect/reading/open-root';
import { findBySelector } from '../utils/collect/selector';

declare global {
  var touchpointOutline: ((selector: string, timeOrigin: number) => boolean) | undefined;
}

/** "Show on page": the one thing that we add to a page, because the user asked for it; it removes itself. */
export default defineUnlistedScript(() => {
  globalThis.touchpointOutline = (selector, timeOrigin) => {
    const element = performance.timeOrigin === timeOrigin ? findBySelector(document, selector, openRoot) : null;
    if (element) outlineElement(element);
    return element !== null;
  };
});
