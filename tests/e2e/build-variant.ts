import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export const manifestIn = (folder: string) => JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));

/**
 * A copy of a build whose manifest names these hosts, and differs in nothing else: no driver can answer the question of
 * a browser for a permission, and what was granted at install is not asked for. Remove the folder after use.
 */
export function variantFor(build: string, hosts: readonly string[]): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'touchpoint-variant-'));
  cpSync(build, folder, { recursive: true });
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify({ ...manifestIn(folder), host_permissions: hosts }));
  return folder;
}
