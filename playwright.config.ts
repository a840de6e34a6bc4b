import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { FOR_A_CONDITION, FOR_A_TEST } from './tests/kit/patience';

// The first has no window to keep up, and takes two thirds of the time.
const ON_DEBIAN = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

const port = process.env.ONETENANT_PORT ?? '4317';
const address = `http://127.0.0.1:${port}/`;
// Without any, Playwright takes the browser that it has downloaded itself.
const executablePath = process.env.CHROME_PATH ?? ON_DEBIAN.find((path) => existsSync(path));

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  // One more than there are cores, as a page that plays by itself, or waits for a service, leaves one idle.
  workers: availableParallelism() + 1,
  reporter: 'list',
  timeout: FOR_A_TEST,
  expect: { timeout: FOR_A_CONDITION },
  use: {
    baseURL: address,
    actionTimeout: FOR_A_CONDITION,
    navigationTimeout: FOR_A_CONDITION,
    // Tests put files of their own in the place of the server's, and look at what is asked of it. `offline.spec.ts` allows it.
    serviceWorkers: 'block',
    // A trace of every test costs a fifth of the time. A failure leaves a description of its page; `--trace on` records.
    trace: 'off',
    launchOptions: {
      args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
      ...(executablePath && { executablePath }),
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: address,
    timeout: FOR_A_CONDITION,
    reuseExistingServer: false,
  },
});
