import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { pianoSamples } from './assets/pianoSamples.ts';
import { findBrowser, launchOptions } from './tests/browser.ts';

const browser = await findBrowser();
console.log(`browser: ${browser.executablePath} (${browser.from})`);

/** These measure time, and have the machine for themselves. */
const inTime = ['tests/playing.e2e.ts', 'tests/controls.e2e.ts'];

/** Tests that visit the built page. */
const visits = { globalSetup: ['tests/gallery.ts'], testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    reporters: ['default', 'json'],
    outputFile: { json: 'node_modules/.cache/tests.json' },
    // The groups run one after the other: two browsers at once on two cores would only measure each other.
    projects: [
      {
        test: {
          name: 'core',
          include: ['{src,midi,assets,tests}/**/*.test.ts'],
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        plugins: [pianoSamples()],
        optimizeDeps: { include: ['pixi.js', 'tone/build/esm/**/*.js', 'spectral.js', 'webmidi'] },
        test: {
          name: 'browser',
          include: ['src/**/*.browser.ts'],
          testTimeout: 30_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({ launchOptions: launchOptions(browser) }),
          },
        },
      },
      {
        test: {
          ...visits,
          name: 'e2e',
          include: ['tests/**/*.e2e.ts'],
          exclude: [...inTime, 'tests/evening.e2e.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          ...visits,
          name: 'in time',
          include: inTime,
          fileParallelism: false,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
