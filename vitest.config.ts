import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { pianoSamples } from './assets/pianoSamples.ts';
import { findBrowser, launchOptions } from './tests/browser.ts';

const browser = await findBrowser();
console.log(`browser: ${browser.executablePath} (${browser.from})`);

/** These measure time, and have the machine for themselves. */
const inTime = ['tests/playing.e2e.ts', 'tests/controls.e2e.ts'];

/** How long is waited for what must come: ten times what it takes here, for machines that stand still at times. */
const patience = {
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 20_000 } },
};

/** Tests that visit the built page. */
const visits = { ...patience, globalSetup: ['tests/gallery.ts'] };

export default defineConfig({
  test: {
    reporters: ['default', 'json'],
    outputFile: { json: 'node_modules/.cache/tests.json' },
    // The groups run one after the other: two browsers at once on two cores would only measure each other.
    projects: [
      {
        test: {
          name: 'core',
          ...patience,
          include: ['{src,midi,assets,tests}/**/*.test.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        plugins: [pianoSamples()],
        optimizeDeps: { include: ['pixi.js', 'tone/build/esm/**/*.js', 'spectral.js', 'webmidi'] },
        test: {
          name: 'browser',
          ...patience,
          include: ['src/**/*.browser.ts'],
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
