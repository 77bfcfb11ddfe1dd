import { asEnvironment, ensureBrowsers, ensurePackages } from './ensure.mjs';
import { entry } from './run.mjs';

entry(async () => {
  await ensurePackages();
  Object.assign(process.env, asEnvironment(await ensureBrowsers({ firefox: false })));
  // Not before the packages are there.
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport('./cli/accuracy/main.ts', { logLevel: 'error' });
  return module.main(process.argv.slice(2));
});
