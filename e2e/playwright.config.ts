import { defineConfig } from '@playwright/test';

const PORT = 3977;
const executablePath = process.env.CHROMIUM_PATH;

/** The built site, served as `npm start` serves it; one proxy in front is trusted, so that tests can come from any country. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  timeout: 30_000,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    viewport: { width: 360, height: 800 },
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: ['--disable-background-networking', '--disable-component-update', '--no-first-run'],
    },
  },
  projects: [
    { name: 'with JavaScript' },
    {
      name: 'without JavaScript',
      use: { javaScriptEnabled: false },
      testMatch: /journeys|keyboard|directory|in-place|guide-pages/,
    },
  ],
  webServer: {
    command: 'node scripts/start.mjs',
    cwd: '..',
    url: `http://127.0.0.1:${PORT}/healthz`,
    timeout: 300_000,
    env: { PORT: String(PORT), TRUSTED_PROXIES: '1' },
    stdout: 'ignore',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
});
