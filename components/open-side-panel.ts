import { browser } from 'wxt/browser';

/** What Firefox has in place of Chrome's panel, and Chrome's types do not know. */
interface WithSidebar {
  sidebarAction: { open(): Promise<void> };
}

/** Opens the panel in the window. Browsers allow it within the handler of a click alone, so nothing is awaited before. */
export function openSidePanel(windowId: number): Promise<void> {
  if (import.meta.env.FIREFOX) return (browser as unknown as WithSidebar).sidebarAction.open();
  return browser.sidePanel.open({ windowId });
}
