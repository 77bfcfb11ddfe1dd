import { asEnvironment, ensureBrowsers, ensurePackages } from './ensure.mjs';
import { entry, run, runUnseen } from './run.mjs';

entry(async () => {
  await ensurePackages();
  const browsers = await ensureBrowsers({ firefox: false });
  await build();
  return run('node', ['scripts/cli.mjs', ...process.argv.slice(2)], asEnvironment(browsers));
});

async function build() {
  const { code, all } = await runUnseen('wxt', ['build']);
  if (code !== 0) throw new Error(`${all}\nThe extension could not be built.`);
}
