/** Each outline as it appears on the page: it stays for seconds, and a busy machine may look too late. */
export function watchOutlines(): { onScreen: boolean }[] {
  const seen: { onScreen: boolean }[] = [];
  new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      const { top, bottom } = (node as Element).getBoundingClientRect();
      seen.push({ onScreen: bottom > 0 && top < innerHeight });
    }
  }).observe(document.documentElement, { childList: true });
  return seen;
}
