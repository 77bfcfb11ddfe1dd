import { runnerImport } from 'vite';

// The benchmark shares its TypeScript with the extension, import.meta.glob included, so Vite loads both.
const { module } = await runnerImport('./tests/bench/main.ts', { logLevel: 'error' });
await module.main();
