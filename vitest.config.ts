import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

/** Tests say what happens, not how fast: a busy machine must not fail one. */
const PATIENT_MS = 60_000;

/** What needs layout runs in a real Chromium; the pure core runs in Node; `e2e` drives the built extension. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          testTimeout: PATIENT_MS,
          environment: 'node',
          include: ['tests/recognise/**/*.test.ts', 'tests/core/**/*.test.ts', 'tests/*.node.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          // After the others: two browsers and their pages need the machine for themselves.
          sequence: { groupOrder: 1 },
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/build.ts',
          testTimeout: 2 * PATIENT_MS,
          hookTimeout: 2 * PATIENT_MS,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          testTimeout: PATIENT_MS,
          include: ['tests/collect/**/*.test.ts', 'tests/components/**/*.test.tsx', 'tests/checks.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1280, height: 800 },
            provider: playwright({
              launchOptions: {
                executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
                args: [
                  '--no-sandbox',
                  '--disable-background-networking',
                  '--disable-component-update',
                  '--disable-sync',
                ],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
