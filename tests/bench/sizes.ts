import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3/', import.meta.url));

/** Bytes of what is put into a page first, and of what the popup loads. */
export async function builtSizes(): Promise<{ collect: number; popup: number }> {
  const html = await readFile(path.join(BUILD, 'popup.html'), 'utf8');
  const loaded = [...html.matchAll(/"\/((?:chunks|assets)\/[^"]+)"/g)].map(([, file = '']) => file);
  return { collect: await total(['collect.js']), popup: await total(['popup.html', ...loaded]) };
}

async function total(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map((file) => stat(path.join(BUILD, file))));
  return sizes.reduce((sum, { size }) => sum + size, 0);
}
