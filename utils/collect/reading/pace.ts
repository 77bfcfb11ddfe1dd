/** Below the 50 ms from which a browser speaks of a long task, with room for what one step may take. */
const SLICE_MS = 12;

/** Await it in every loop over the page: it lets the page's own work run whenever a slice of time is used up. */
export type Pace = () => Promise<void> | undefined;

export function createPace(): Pace {
  let sliceEnds = performance.now() + SLICE_MS;
  return () => {
    if (performance.now() < sliceEnds) return undefined;
    return breathe().then(() => {
      sliceEnds = performance.now() + SLICE_MS;
    });
  };
}

/** Timers are throttled in hidden tabs and `scheduler.yield` is not everywhere; a message port is never delayed. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
