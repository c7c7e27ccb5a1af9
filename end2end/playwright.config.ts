import { defineConfig } from '@playwright/test';
import type { ForEachWorker } from './fixtures.ts';

const inCi = Boolean(process.env.CI);

/** Journeys drive Debian's Chromium; each worker has a server and a world of its own, so nothing needs a fixed port. */
export default defineConfig<object, ForEachWorker>({
  testDir: 'tests',
  // No tests but what makes the pictures of the guide, and what measures a slow phone.
  testIgnore: [process.env.TWINNING_PICTURES ? '' : 'pictures.spec.ts', process.env.TWINNING_PAINT ? '' : 'paint.spec.ts'].filter(Boolean),
  outputDir: 'test-results/artefacts',
  globalSetup: './global-setup.ts',
  forbidOnly: inCi,
  // A journey that passes only the second time has found something.
  retries: 0,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: inCi ? [['list'], ['html', { open: 'never' }]] : [['list']],
  // Everything on SQLite; the main road on PostgreSQL too, where the tests are given a server.
  projects: [
    { name: 'sqlite', use: { database: 'sqlite' } },
    ...(process.env.TWINNING_TEST_POSTGRES
      ? [{ name: 'postgres', testMatch: 'journey.spec.ts', use: { database: 'postgres' as const } }]
      : []),
  ],
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'Europe/Rome',
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.TWINNING_CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
