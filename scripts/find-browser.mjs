import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The path of a browser on this machine that starts, or undefined. Branded Chrome is left out: since version 137
 * it ignores --load-extension (https://groups.google.com/a/chromium.org/g/chromium-extensions/c/1-g8EFx2BBY).
 */
export function findBrowser(name) {
  const { variable, commands, places } = BROWSERS[name];
  const chosen = process.env[variable];
  if (chosen && !existsSync(chosen)) throw new Error(`${variable} is "${chosen}", where there is no file.`);
  return chosen || [...onPath(commands), ...(places[process.platform] ?? [])].find(starts);
}

const PROGRAMS = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];

const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'chrome-for-testing', 'google-chrome-for-testing'],
    places: {
      darwin: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      ],
      win32: inPrograms('Chromium', 'Application', 'chrome.exe'),
    },
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: {
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: inPrograms('Mozilla Firefox', 'firefox.exe'),
    },
  },
};

function inPrograms(...parts) {
  return PROGRAMS.filter(Boolean).map((folder) => path.join(folder, ...parts));
}

function onPath(commands) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return commands.flatMap((command) => folders.map((folder) => path.join(folder, command)));
}

/** A name alone proves nothing: Ubuntu's `chromium-browser` may only say that the snap is missing. */
function starts(file) {
  if (!existsSync(file)) return false;
  // On Windows `--version` would open a window.
  return process.platform === 'win32' || spawnSync(file, ['--version'], { stdio: 'ignore' }).status === 0;
}
