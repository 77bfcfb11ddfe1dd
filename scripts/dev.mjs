import { asEnvironment, ensureBrowsers, ensurePackages } from './ensure.mjs';
import { entry, run } from './run.mjs';

entry(async () => {
  await ensurePackages();
  const browsers = await ensureBrowsers({ firefox: false });
  return run('node', ['scripts/dev-server.mjs'], asEnvironment(browsers));
});
