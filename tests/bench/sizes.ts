import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3/', import.meta.url));

/** Bytes of what is put into a page first, and of what the popup loads. */
export async function builtSizes(): Promise<{ collect: number; popup: number }> {
  const chunks = await readdir(path.join(BUILD, 'chunks'));
  const styles = await readdir(path.join(BUILD, 'assets'));
  const popup = [
    'popup.html',
    // What is not the report's own is shared with the popup.
    ...chunks.filter((name) => !name.startsWith('report-')).map((name) => `chunks/${name}`),
    ...styles.filter((name) => !name.startsWith('report-')).map((name) => `assets/${name}`),
  ];
  return { collect: await total(['collect.js']), popup: await total(popup) };
}

async function total(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map((file) => stat(path.join(BUILD, file))));
  return sizes.reduce((sum, { size }) => sum + size, 0);
}
