import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';
import { leanPhoneMetadata } from '../../build/lean-phone-metadata';

/** What runs in the page, as one script: built as the extension is. */
export async function bundleInPage(): Promise<string> {
  const entry = fileURLToPath(new URL('./in-page.ts', import.meta.url));
  const output = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [leanPhoneMetadata()],
    build: { write: false, target: 'es2023', lib: { entry, formats: ['iife'], name: 'touchpointBenchmark' } },
  });
  const [result] = Array.isArray(output) ? output : [output];
  const [chunk] = (result as Rollup.RollupOutput).output;
  return chunk.code;
}
