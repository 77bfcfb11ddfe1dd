import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

/** The collectors as one script that can be evaluated in a page. */
export async function bundleCollector(): Promise<string> {
  const entry = fileURLToPath(new URL('./page-collector.ts', import.meta.url));
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2023', lib: { entry, formats: ['iife'], name: 'touchpointCollector' } },
  });
  const [result] = Array.isArray(output) ? output : [output];
  const [chunk] = (result as Rollup.RollupOutput).output;
  return chunk.code;
}
