import { existsSync } from 'node:fs';
import path from 'node:path';
import { countTests, forgetTests, REPORT } from './count-tests.mjs';
import { asEnvironment, ensureBrowsers, ensurePackages } from './ensure.mjs';
import { entry, ROOT, run, runUnseen } from './run.mjs';

entry(async () => {
  await ensurePackages();
  const environment = asEnvironment(await ensureBrowsers({ firefox: true }));
  await runUnseen('wxt', ['prepare']);
  forgetTests();
  const counts = [];
  for (const step of [...STEPS, ...accuracy()]) counts.push(await take(step, environment));
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
function accuracy() {
  const script = 'scripts/accuracy.mjs';
  const corpus = process.env.TOUCHPOINT_CORPUS ?? path.join(ROOT, '..', 'shared', 'corpus');
  if (!existsSync(path.join(ROOT, script))) return skipped(`there is no ${script}`);
  if (!existsSync(corpus)) return skipped(`there is no corpus at ${corpus} (TOUCHPOINT_CORPUS names another place)`);
  return [{ title: 'Accuracy on real pages', command: ['node', script, corpus] }];
}

function skipped(why) {
  console.log(`Accuracy on real pages is skipped: ${why}.`);
  return [];
}

async function take({ title, command: [tool, ...args], count = countStep }, environment) {
  console.log(`\n━━ ${title} ━━`);
  return count(await run(tool, args, environment));
}

function countStep(code) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
