import { runnerImport } from 'vite';

// The command line shares its TypeScript with the extension, import.meta.glob included, so Vite loads both.
const { module } = await runnerImport('./cli/main.ts', { logLevel: 'error' });
process.exitCode = await module.main(process.argv.slice(2));
