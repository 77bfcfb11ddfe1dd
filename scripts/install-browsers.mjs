import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './find-browser.mjs';
import { ROOT, runUnseen } from './run.mjs';

/** Installs browsers as this machine allows, and gives their paths. */
export async function installBrowsers(names) {
  const paths = await downloadedBefore(names);
  const missing = names.filter((name) => !paths[name]);
  if (missing.length > 0 && isRootOnDebian()) await installDebianPackages(missing);
  for (const name of missing) paths[name] = findBrowser(name) ?? (await download(name));
  return paths;
}

const BROWSERS = {
  chromium: { title: 'Chromium', debian: 'chromium', download: 'chrome', variable: 'CHROMIUM_PATH' },
  firefox: { title: 'Firefox', debian: 'firefox-esr', download: 'firefox', variable: 'FIREFOX_PATH' },
};

const DOWNLOADS = path.join(ROOT, 'node_modules', '.cache', 'browsers');

const OS_RELEASE = '/etc/os-release';

/** By name, as the downloader lists them: `chrome@156.0.8078.79 (linux) /path/to/chrome`. */
async function downloadedBefore(names) {
  const { stdout } = await runUnseen('browsers', ['list', '--path', DOWNLOADS]);
  const lines = stdout.split('\n');
  const paths = names.map((name) => {
    const line = lines.find((entry) => entry.startsWith(`${BROWSERS[name].download}@`));
    return [name, line?.slice(line.indexOf(') ') + 2)];
  });
  return Object.fromEntries(paths);
}

/** Debian alone: Ubuntu's packages of these names only point to snaps. */
function isRootOnDebian() {
  return isRoot() && existsSync(OS_RELEASE) && /^ID=debian$/m.test(readFileSync(OS_RELEASE, 'utf8'));
}

/** Whether it worked is seen by who looks for the browsers again. */
async function installDebianPackages(names) {
  const packages = names.map((name) => BROWSERS[name].debian);
  console.log(`Installing ${packages.join(' and ')} from Debian's packages …`);
  await runUnseen('apt-get', ['update']);
  await runUnseen('apt-get', ['install', '-y', ...packages]);
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

function isRoot() {
  return process.getuid?.() === 0;
}
