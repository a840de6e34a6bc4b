import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const MINUTE = 60_000;
const DEBIAN_CHROMIUM = '/usr/bin/chromium';

const port = process.env.ONETENANT_PORT ?? '4317';
const address = `http://127.0.0.1:${port}/`;
// Without either, Playwright takes the browser that it has downloaded itself.
const executablePath = process.env.CHROME_PATH ?? (existsSync(DEBIAN_CHROMIUM) ? DEBIAN_CHROMIUM : undefined);

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  reporter: 'list',
  // For a machine eight times slower than ours: where all is well nobody waits for them, and no test has one of its own.
  timeout: 20 * MINUTE,
  expect: { timeout: 2 * MINUTE },
  use: {
    baseURL: address,
    actionTimeout: 2 * MINUTE,
    navigationTimeout: 2 * MINUTE,
    trace: 'retain-on-failure',
    launchOptions: {
      args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
      ...(executablePath && { executablePath }),
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: address,
    timeout: 2 * MINUTE,
    reuseExistingServer: false,
  },
});
