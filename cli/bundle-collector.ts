import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';
import { leanPhoneMetadata } from '../build/lean-phone-metadata';

const PAGE_COLLECTOR = fileURLToPath(new URL('./page-collector.ts', import.meta.url));

/** The collectors as one script that can be evaluated in a page. */
export async function bundleCollector(entry = PAGE_COLLECTOR): Promise<string> {
  const output = await build({
    configFile: false,
    // As in the extension: what is measured here is what ships.
    plugins: [leanPhoneMetadata()],
    logLevel: 'error',
    build: { write: false, target: 'es2023', lib: { entry, formats: ['iife'], name: 'touchpointCollector' } },
  });
  const [result] = Array.isArray(output) ? output : [output];
  const [chunk] = (result as Rollup.RollupOutput).output;
  return chunk.code;
}
