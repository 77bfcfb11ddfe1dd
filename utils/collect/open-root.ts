import { browser } from 'wxt/browser';

/** The shadow root of an element, closed ones too: Chrome has this in an API, Firefox on the element. */
export function openRoot(element: Element): ShadowRoot | null {
  const firefox = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (firefox !== undefined) return firefox;
  return browser.dom?.openOrClosedShadowRoot?.(element as HTMLElement) ?? null;
}
