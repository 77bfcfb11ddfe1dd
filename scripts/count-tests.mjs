import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './run.mjs';

const FILE = 'test-results/vitest.json';

/** The options with which Vitest writes the report that countTests reads. */
export const REPORT = ['--reporter=json', `--outputFile.json=${FILE}`];

/** Forgets the last run's report, so that it cannot be taken for this one's. */
export function forgetTests() {
  rmSync(path.join(ROOT, FILE), { force: true });
}

/** How many tests passed and failed. A run that broke in another way, or ran no test, has failed once. */
export function countTests(code) {
  const { passed, failed } = existsSync(path.join(ROOT, FILE)) ? read() : { passed: 0, failed: 0 };
  const broke = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: broke ? 1 : failed };
}

function read() {
  const { numPassedTests, testResults } = JSON.parse(readFileSync(path.join(ROOT, FILE), 'utf8'));
  return { passed: numPassedTests, failed: testResults.reduce((total, file) => total + failuresIn(file), 0) };
}

/** A file that could not even be loaded names no failed test, and is one failure. */
function failuresIn({ status, assertionResults }) {
  const failed = assertionResults.filter((test) => test.status === 'failed').length;
  return status === 'failed' ? Math.max(failed, 1) : failed;
}
