import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** As a shell says it. */
const COMMAND_NOT_FOUND = 127;

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command with our output as its own, and gives its exit code. */
export async function run(command, args = [], env = {}) {
  const code = await exitCodeOf(start(command, args, { env, stdio: 'inherit' }));
  if (code === COMMAND_NOT_FOUND) console.error(`${command} could not be started.`);
  return code;
}

/** Runs a command unseen, and gives its exit code and what it wrote to standard output, then to both. */
export async function runUnseen(command, args = []) {
  const child = start(command, args, { env: {}, stdio: ['ignore', 'pipe', 'pipe'] });
  const written = { stdout: '', all: '' };
  child.stdout.on('data', (chunk) => {
    written.stdout += chunk;
    written.all += chunk;
  });
  child.stderr.on('data', (chunk) => {
    written.all += chunk;
  });
  return { code: await exitCodeOf(child), ...written };
}

/** The project's own tools come first in the PATH, and with them the Node that the lock file names. */
function start(command, args, { env, stdio }) {
  const tools = path.join(ROOT, 'node_modules', '.bin');
  const options = {
    cwd: ROOT,
    env: { ...process.env, PATH: `${tools}${path.delimiter}${process.env.PATH}`, ...env },
    stdio,
  };
  // On Windows the tools are .cmd files, which only a shell can start.
  if (process.platform === 'win32') return spawn([command, ...args].map(quoted).join(' '), { ...options, shell: true });
  return spawn(command, args, options);
}

function quoted(word) {
  return /[\s&|<>^()]/.test(word) ? `"${word}"` : word;
}

function exitCodeOf(child) {
  return new Promise((resolve) => {
    child.on('error', () => resolve(COMMAND_NOT_FOUND));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** What `npm` starts: its exit code is the task's, and what went wrong is one sentence instead of a stack. */
export function entry(task) {
  task().then(
    (code) => {
      process.exitCode = code;
    },
    (error) => {
      console.error(error.message);
      process.exitCode = 1;
    },
  );
}
