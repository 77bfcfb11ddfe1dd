/**
 * The longest time in which the page could do nothing else while the work was done: a message to ourselves is answered
 * as soon as the task under way has ended. Long tasks as the browser reports them begin at 50 ms, which is too coarse.
 */
export async function longestTask(work: () => Promise<void>): Promise<number> {
  const { port1, port2 } = new MessageChannel();
  let longest = 0;
  let last = performance.now();
  const tick = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  port1.onmessage = () => {
    tick();
    port2.postMessage(null);
  };
  port2.postMessage(null);
  await work();
  tick();
  port1.close();
  return longest;
}
