// Takes the pictures of the source article's figures, and of its sibling's, from the running simulator, into figures/:
// of all of them, or of those that are named after the command.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build, createServer, preview } from 'vite';
import { checkNode, findChromium, installPackages, root } from './prepare.mjs';

checkNode();
installPackages();
const { chromium } = await import('@playwright/test');

const typePassword = (page) => page.getByLabel('Password').fill('Pass@word1');

// By the keyboard, which reaches what the cut leaves out.
const press = async (page, ...names) => {
  for (const name of names) await page.getByRole('button', { name, exact: true }).press('Enter');
};

/** The corner that a picture begins at, where that is not the figure's own: it is of something that lies over the page. */
async function cornerOf(locator, left = 0, top = 0) {
  // The ring of a focus that the keyboard has moved is in none of the originals.
  await locator.evaluate(() => document.activeElement?.blur());
  const { x, y } = await locator.boundingBox();
  return { x: x + left, y: y + top };
}

const dialogBehind =
  (...names) =>
  async (page) => {
    await press(page, ...names);
    return cornerOf(page.getByRole('dialog'));
  };

async function agreeToExisting(page) {
  await press(page, 'NEW', 'APP SERVICES', 'ACTIVE DIRECTORY', 'DIRECTORY', 'CUSTOM CREATE');
  await page.getByRole('combobox', { name: 'DIRECTORY' }).selectOption('Use existing directory');
  await page.getByRole('checkbox').check();
  return cornerOf(page.getByRole('dialog'));
}

// What an address cannot carry, because it must not: a typed password. And what only a hand can do: pointing, opening.
const BY_HAND = {
  4: typePassword,
  13: typePassword,
  7: (page) => page.getByRole('link', { name: 'Active Directory' }).hover(),
  s34: dialogBehind('Edit subscription details'),
  s37: async (page) => {
    await press(page, 'NEW', 'APP SERVICES', 'ACTIVE DIRECTORY', 'DIRECTORY');
    await page.getByRole('button', { name: 'CUSTOM CREATE' }).hover();
    return cornerOf(page.getByRole('group', { name: 'NEW' }));
  },
  s38: async (page) => {
    await agreeToExisting(page);
    return cornerOf(page.getByRole('button', { name: 'Complete' }));
  },
  s39: agreeToExisting,
  s310: typePassword,
  s317: async (page) => {
    await press(page, 'EDIT DIRECTORY');
    return cornerOf(page.getByRole('button', { name: 'Next' }));
  },
  s318: dialogBehind('EDIT DIRECTORY'),
  s320: async (page) => {
    await press(page, 'ADD');
    await page.getByLabel('EMAIL ADDRESS').fill('jane.gould@contoso.onmicrosoft.com');
    await page.getByRole('checkbox', { name: 'Free Trial' }).check();
    // The original leaves out the dialog's margins.
    return cornerOf(page.getByRole('dialog'), 15, 5);
  },
  s322: dialogBehind('EDIT DIRECTORY', 'Next'),
};

async function readFigures() {
  const server = await createServer({ root, server: { middlewareMode: true }, appType: 'custom', logLevel: 'warn' });
  try {
    const { BACKGROUND, FIGURES } = await server.ssrLoadModule('/src/scenarios/figures.ts');
    return [...FIGURES, { name: BACKGROUND }];
  } finally {
    await server.close();
  }
}

const folder = join(root, 'figures');
await mkdir(folder, { recursive: true });
const wanted = process.argv.slice(2);
// First of all: after a server for developers it would be a build for developers.
await build({ root, logLevel: 'warn' });
const figures = (await readFigures()).filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const server = await preview({ root, preview: { host: '127.0.0.1', port: 4319 } });
const browser = await chromium.launch({ executablePath: await findChromium({ withWindow: true }) });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 }, locale: 'en-US' });
  for (const { name } of figures) {
    await page.goto(`about:blank`);
    await page.goto(`${server.resolvedUrls.local[0]}#/figures/${name}?colours=original`);
    const figure = page.locator(`[data-figure="${name}"]`);
    await figure.getByRole('main').waitFor();
    await page.waitForLoadState('networkidle');
    const corner = await BY_HAND[name]?.(page);
    const box = await figure.boundingBox();
    const path = join(folder, `${name}.png`);
    await page.screenshot({ path, animations: 'disabled', clip: { ...box, ...corner } });
    console.log(`figures/${name}.png`);
  }
} finally {
  await browser.close();
  await server.close();
}
