/** What Chrome gives content scripts; Firefox has the same on the element. Without the polyfill, which is large. */
interface Openers {
  chrome?: { dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
}

/** The shadow root of an element, closed ones too. */
export function openRoot(element: Element): ShadowRoot | null {
  const firefox = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (firefox !== undefined) return firefox;
  return (globalThis as Openers).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
}
