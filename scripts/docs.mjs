import { writeFile } from 'node:fs/promises';
import { runnerImport } from 'vite';

const { module } = await runnerImport('./utils/generated.ts', { logLevel: 'error' });
for (const [file, content] of Object.entries(module.generatedFiles())) {
  await writeFile(file, content);
  console.log(`Wrote ${file}`);
}
