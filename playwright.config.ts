import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

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
  timeout: 30_000,
  use: {
    baseURL: address,
    trace: 'retain-on-failure',
    launchOptions: {
      args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
      ...(executablePath && { executablePath }),
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: false,
  },
});
