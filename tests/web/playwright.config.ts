import { defineConfig } from '@playwright/test';
import { find } from '../../tools/machine.mjs';

/** Journeys in the machine's own Chromium, against the built product with an empty database of its own. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  globalSetup: './global-setup.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['line'], ['json']] : [['line']],
  use: {
    // Set by the global set-up before any worker reads this file.
    baseURL: process.env.CONCERT_URL,
    locale: 'en-GB',
    timezoneId: 'Europe/Vienna',
    // Not traces: they take the most time of all. `--trace on` makes one of a journey that is looked into.
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: find('chromium') ?? undefined,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
});
