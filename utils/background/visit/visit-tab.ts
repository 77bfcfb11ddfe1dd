import { browser } from 'wxt/browser';

/** The window in which a site is visited, and its only tab. */
export interface VisitTab {
  windowId: number;
  tabId: number;
}

const HEIGHT = 900;

/** A window of its own, which leaves the person's own windows as they are. */
export async function openVisitTab(width: number): Promise<VisitTab> {
  // Firefox always gives a new window the focus, and refuses to be asked otherwise.
  const behind = import.meta.env.FIREFOX ? {} : { focused: false };
  const opened = await browser.windows.create({ url: 'about:blank', width, height: HEIGHT, ...behind });
  const tabId = opened?.tabs?.[0]?.id;
  if (opened?.id === undefined || tabId === undefined) throw new Error('The browser opened no window.');
  await resize(opened.id, width);
  return { windowId: opened.id, tabId };
}

/**
 * A browser that was started with a size of its own gives it to every new window. One that refuses another size is no
 * reason to fail: the width that was really seen stands in the audit.
 */
async function resize(windowId: number, width: number): Promise<void> {
  await browser.windows.update(windowId, { left: 0, top: 0, width, height: HEIGHT }).catch(() => undefined);
}

/** Nothing is left open; a window that the person closed is closed. */
export async function closeVisitTab(windowId: number | undefined): Promise<void> {
  if (windowId !== undefined) await browser.windows.remove(windowId).catch(() => undefined);
}

export function isOpen(tabId: number | undefined): Promise<boolean> {
  if (tabId === undefined) return Promise.resolve(false);
  return browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );
}

/** How a page came: it did, it took too long (what is there can be read), or the tab is gone. */
export type Arrival = 'loaded' | 'slow' | 'closed';

/** Goes to an address and waits until it has loaded. */
export async function goTo(tabId: number, url: string, timeoutMs: number): Promise<Arrival> {
  let arrive: (arrival: Arrival) => void = () => undefined;
  const arrival = new Promise<Arrival>((resolve) => {
    arrive = resolve;
  });
  const onUpdated = (id: number, { status }: { status?: string | undefined }, tab: { url?: string | undefined }) => {
    if (id === tabId && status === 'complete' && tab.url !== 'about:blank') arrive('loaded');
  };
  const onRemoved = (id: number) => id === tabId && arrive('closed');
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onRemoved);
  const timer = setTimeout(() => arrive('slow'), timeoutMs);
  try {
    await browser.tabs.update(tabId, { url });
    return await arrival;
  } finally {
    clearTimeout(timer);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onRemoved.removeListener(onRemoved);
  }
}
