import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './find-browser.mjs';
import { ROOT, runUnseen } from './run.mjs';

/** Installs browsers as this machine allows, and gives their paths. */
export async function installBrowsers(names) {
  if (isRootOnDebian()) await installDebianPackages(names.map((name) => BROWSERS[name].debian));
  const paths = {};
  for (const name of names) paths[name] = findBrowser(name) ?? (await downloadedBefore(name)) ?? (await download(name));
  return paths;
}

const BROWSERS = {
  chromium: { title: 'Chromium', debian: 'chromium', download: 'chrome', variable: 'CHROMIUM_PATH' },
  firefox: { title: 'Firefox', debian: 'firefox-esr', download: 'firefox', variable: 'FIREFOX_PATH' },
};

const DOWNLOADS = path.join(ROOT, 'node_modules', '.cache', 'browsers');

const OS_RELEASE = '/etc/os-release';

/** Debian alone: Ubuntu's packages of these names only point to snaps. */
function isRootOnDebian() {
  return isRoot() && existsSync(OS_RELEASE) && /^ID=debian$/m.test(readFileSync(OS_RELEASE, 'utf8'));
}

function isRoot() {
  return process.getuid?.() === 0;
}

/** Whether it worked is seen by who looks for the browsers again. */
async function installDebianPackages(packages) {
  console.log(`Installing ${packages.join(' and ')} from Debian's packages …`);
  await runUnseen('apt-get', ['update']);
  await runUnseen('apt-get', ['install', '-y', ...packages]);
}

async function downloadedBefore(name) {
  const { stdout } = await runUnseen('browsers', ['list', '--path', DOWNLOADS]);
  const line = stdout.split('\n').find((entry) => entry.startsWith(`${BROWSERS[name].download}@`));
  return line?.slice(line.indexOf(') ') + 2);
}

async function download(name) {
  const { title, download, variable } = BROWSERS[name];
  console.log(`Downloading ${title} …`);
  const libraries = isRoot() && existsSync('/usr/bin/apt-get') ? ['--install-deps'] : [];
  const wanted = [`${download}@stable`, '--path', DOWNLOADS, '--format', '{{path}}', ...libraries];
  const { code, stdout } = await runUnseen('browsers', ['install', ...wanted]);
  if (code === 0) return stdout.trim().split('\n').at(-1);
  throw new Error(`${title} is not on this machine and could not be downloaded: install it, or set ${variable}.`);
}
