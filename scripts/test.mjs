import { existsSync } from 'node:fs';
import path from 'node:path';
import { countTests, forgetTests, REPORT } from './count-tests.mjs';
import { asEnvironment, ensureBrowsers, ensurePackages } from './ensure.mjs';
import { entry, ROOT, run, runUnseen } from './run.mjs';

// Whatever happens, the last line is the count.
entry(async () => {
  const counts = await takeAll().catch(notPrepared);
  const passed = sum(counts.map((count) => count.passed));
  const failed = sum(counts.map((count) => count.failed));
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});

/** A step counts as one, passed or failed by its exit code, unless it can count better. */
const STEPS = [
  { title: 'Format and lint', command: ['biome', 'check', '.'] },
  { title: 'Types', command: ['tsc', '--noEmit'] },
  { title: 'Types of the pure core', command: ['tsc', '--noEmit', '-p', 'tsconfig.pure.json'] },
  { title: 'Build for Chrome', command: ['wxt', 'build'] },
  { title: 'Build for Firefox', command: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
  { title: "Firefox's own lint", command: ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3'] },
  { title: 'Tests', command: ['vitest', 'run', '--reporter=default', ...REPORT], count: countTests },
];

/** Real pages and sentences, which do not come with the project. */
const CORPUS = process.env.TOUCHPOINT_CORPUS ?? path.join(ROOT, '..', 'shared', 'corpus');
const ACCURACY = 'scripts/accuracy.mjs';

async function takeAll() {
  await ensurePackages();
  const environment = asEnvironment(await ensureBrowsers({ firefox: true }));
  await runUnseen('wxt', ['prepare']);
  forgetTests();
  const counts = [];
  for (const step of STEPS) counts.push(await take(step, environment));
  return [...counts, await takeAccuracy(environment)];
}

function notPrepared(error) {
  console.error(error.message);
  return [{ passed: 0, failed: 1 }];
}

async function take({ title, command: [tool, ...args], count = countStep }, environment) {
  console.log(`\n━━ ${title} ━━`);
  return count(await run(tool, args, environment));
}

async function takeAccuracy(environment) {
  const missing = [path.join(ROOT, ACCURACY), CORPUS].find((place) => !existsSync(place));
  if (!missing) return take({ title: 'Accuracy on real pages', command: ['node', ACCURACY, CORPUS] }, environment);
  console.log(`\n━━ Accuracy on real pages: skipped, as there is no ${missing} ━━`);
  return { passed: 0, failed: 0 };
}

function countStep(code) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
