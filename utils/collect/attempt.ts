import type { Attempted } from '../facts';

/** One of the two places where a throw becomes data: a collector that fails costs only its own facts. */
export async function attempt<T>(collect: () => T | Promise<T>): Promise<Attempted<T>> {
  try {
    return { ok: true, value: await collect() };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return { ok: false, reason: { code: 'collector-failed', params: { error: text.slice(0, 200) } } };
  }
}
