import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

/** What needs layout runs in a real Chromium; the pure core runs in Node; `e2e` drives the built extension. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
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
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
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
