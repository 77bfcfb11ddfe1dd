import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './find-browser.mjs';
import { installBrowsers } from './install-browsers.mjs';
import { ROOT, run } from './run.mjs';

/** Installs the packages of the lock file, unless they are all there. */
export async function ensurePackages() {
  if (packagesAreCurrent()) return;
  console.log('Installing the packages of package-lock.json …');
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) throw new Error('The packages could not be installed: npm ci says above why.');
}

/** Finds the browsers that are needed, or installs them, and gives the path of each. */
export async function ensureBrowsers({ firefox }) {
  const names = firefox ? ['chromium', 'firefox'] : ['chromium'];
  const found = Object.fromEntries(names.map((name) => [name, findBrowser(name)]));
  const missing = names.filter((name) => !found[name]);
  return missing.length === 0 ? found : { ...found, ...(await installBrowsers(missing)) };
}

/** The browsers' paths as the environment variables that the command line and the tests read. */
export function asEnvironment({ chromium, firefox }) {
  return { CHROMIUM_PATH: chromium, ...(firefox && { FIREFOX_PATH: firefox }) };
}

/** Compared by version and not by age: a clone, a copy and a branch switch all change the age of files. */
function packagesAreCurrent() {
  const installed = packagesIn('node_modules/.package-lock.json');
  return Object.entries(packagesIn('package-lock.json')).every(
    ([place, { version, optional }]) => place === '' || optional || installed[place]?.version === version,
  );
}

function packagesIn(file) {
  const full = path.join(ROOT, file);
  return existsSync(full) ? JSON.parse(readFileSync(full, 'utf8')).packages : {};
}
