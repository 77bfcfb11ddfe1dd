import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import { sendMessage } from '../utils/messages';
import type { TabView } from '../utils/tab-view';

export interface TabInFront {
  tabId: number;
  view: TabView;
}

/** The tab in front of this window, followed from tab to tab and from page to page. `look` asks again at once. */
export function useTabInFront() {
  const [inFront, setInFront] = useState<TabInFront>();
  const latest = useRef(0);
  const look = useCallback(() => {
    const asked = ++latest.current;
    void tabInFront().then((seen) => {
      // An answer that was overtaken may be of a tab that is no longer in front.
      if (asked === latest.current) setInFront(seen);
    });
  }, []);
  useEffect(() => {
    look();
    return listen(look);
  }, [look]);
  return { inFront, look };
}

async function tabInFront(): Promise<TabInFront | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  return { tabId: tab.id, view: await sendMessage('viewTab', { tabId: tab.id }) };
}

/** Whatever can put another page in front, or let the extension see the one that is. */
function listen(look: () => void): () => void {
  const updated = (_id: number, _change: object, tab: Browser.tabs.Tab) => {
    if (tab.active) look();
  };
  browser.tabs.onActivated.addListener(look);
  browser.tabs.onUpdated.addListener(updated);
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  return () => {
    browser.tabs.onActivated.removeListener(look);
    browser.tabs.onUpdated.removeListener(updated);
    browser.permissions.onAdded.removeListener(look);
    browser.permissions.onRemoved.removeListener(look);
  };
}
