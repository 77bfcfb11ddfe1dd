import type { Page } from 'puppeteer-core';

/** Asks again until there is an answer: events of other processes have no promise to wait for. */
export async function waitFor<T>(
  ask: () => Promise<T | undefined>,
  what = 'what was waited for',
  timeoutMs = 20_000,
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  while (Date.now() < deadline) {
    const answer = await ask();
    if (answer !== undefined && answer !== false && answer !== null) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited ${timeoutMs} ms in vain for ${what}.`);
}

/** What a person reads in the page, once it has these words. */
export async function waitForText(page: Page, text: RegExp, timeoutMs?: number): Promise<string> {
  return waitFor(
    async () => {
      const read = await textOf(page);
      return text.test(read) ? read : undefined;
    },
    `"${text.source}" in ${page.url()}`,
    timeoutMs,
  );
}

function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body?.textContent ?? '');
}
