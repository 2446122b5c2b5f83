import { execFileSync } from 'node:child_process';
import { defineConfig } from '@playwright/test';

/** The built site is what is tested. DIST and E2E_PORT let two runs go side by side. */
const dist = process.env.DIST ?? 'dist';
const port = Number(process.env.E2E_PORT ?? 4187);
const baseURL = `http://localhost:${port}/`;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  snapshotPathTemplate: '{testDir}/gallery/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A machine that stalls fails a wait now and then, and is reported as flaky; a fault fails twice.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env.CI ? 'dot' : 'line',
  use: {
    baseURL,
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    // Speed only; the tests of motion set it themselves.
    contextOptions: { reducedMotion: 'reduce' },
    // A worker would answer from its cache what a later test means to load; the offline test allows it.
    serviceWorkers: 'block',
    // A window for each test takes a fifth of the time of all. Between two tests Playwright clears storage, cache, routes and
    // scripts, but not, for one, that there is no network: such a test has a context of its own (`ownContext`).
    reuseContext: true,
    // A trace of every test takes a quarter of the time of all.
    trace: 'on-first-retry',
    launchOptions: {
      executablePath: execFileSync(process.execPath, ['scripts/chromium.mjs'], { encoding: 'utf8' }).trim(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `node scripts/serve.mjs ${dist} ${port}`,
    url: baseURL,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
