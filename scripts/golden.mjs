import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { entry, run } from './run.mjs';

// Collects the facts of the sample companies anew, for the golden tests: after a collector learnt something.
entry(async () => {
  await mkdir('test-results', { recursive: true });
  for (const name of await readdir('samples')) {
    const code = await run('node', ['scripts/start.mjs', '--json', 'test-results/sample.json', `samples/${name}`]);
    if (code !== 0) return code;
    const [{ results: _, score: __, language: ___, ...audit }] = JSON.parse(
      await readFile('test-results/sample.json', 'utf8'),
    );
    await writeFile(`tests/golden/${name}.audit.json`, `${JSON.stringify(audit, null, 1)}\n`);
  }
  return run('vitest', ['run', '--project', 'node', '--update', 'tests/core/golden.test.ts']);
});
