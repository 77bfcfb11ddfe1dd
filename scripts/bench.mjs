import { asEnvironment, ensureBrowsers, ensurePackages } from './ensure.mjs';
import { entry, run, runUnseen } from './run.mjs';

entry(async () => {
  await ensurePackages();
  const browsers = await ensureBrowsers({ firefox: false });
  const { code, all } = await runUnseen('wxt', ['build']);
  if (code !== 0) throw new Error(`${all}\nThe extension could not be built.`);
  console.log('Measuring: this takes some minutes …\n');
  return run('node', ['scripts/bench-run.mjs'], asEnvironment(browsers));
});
