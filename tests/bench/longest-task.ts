/**
 * The longest time in which the page could do nothing else while the work was done: a message to ourselves is answered
 * as soon as the task under way has ended. Long tasks as the browser reports them begin at 50 ms, which is too coarse.
 */
export async function longestTask<T>(work: () => Promise<T>): Promise<{ value: T; longestMs: number }> {
  const { port1, port2 } = new MessageChannel();
  let longestMs = 0;
  let last = performance.now();
  const tick = () => {
    const now = performance.now();
    longestMs = Math.max(longestMs, now - last);
    last = now;
  };
  port1.onmessage = () => {
    tick();
    port2.postMessage(null);
  };
  port2.postMessage(null);
  const value = await work();
  tick();
  port1.close();
  return { value, longestMs };
}
