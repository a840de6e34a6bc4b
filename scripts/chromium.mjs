import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

const ON_LINUX = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];
/** Of the same make, without a window to keep up: tests take two thirds of the time. Its letters are drawn otherwise. */
const WITHOUT_WINDOW = ['chromium-headless-shell'];
const ON_MACOS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const ON_WINDOWS = [
  'Google\\Chrome\\Application\\chrome',
  'Chromium\\Application\\chrome',
  'Microsoft\\Edge\\Application\\msedge',
];

const LINUX_INSTALLERS = [
  ['apt-get update', 'apt-get install -y chromium'],
  ['dnf install -y chromium'],
  ['pacman -S --noconfirm --needed chromium'],
  ['apk add chromium'],
  ['zypper --non-interactive install chromium'],
];
const OTHER_INSTALLERS = {
  darwin: [['brew install --cask chromium']],
  win32: [
    ['winget install --exact --id Google.Chrome --silent --accept-package-agreements --accept-source-agreements'],
  ],
};

/**
 * The path of a Chromium, Chrome or Edge; installs one where that needs no password. With a
 * window it draws and takes its time as people see it; without is enough, where there is such a one, for all others.
 */
export async function findChromium({ withWindow = false } = {}) {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names ${named}, where there is no file.`);

  const found = named || (!withWindow && windowless()) || (await playwrightsOwn()) || installed() || install();
  if (found) return found;

  throw new Error(
    'The browser tests need Chromium: install Chrome, Chromium or Edge (or run "npx playwright install chromium"); ' +
      'CHROME_PATH may name one that stands elsewhere.',
  );
}

/** Where a system keeps its browsers, in the order in which they are tried. */
export function browserPaths(platform, env, home) {
  if (platform === 'win32') {
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean);
    return ON_WINDOWS.flatMap((name) => folders.map((folder) => win32.join(folder, `${name}.exe`)));
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', posix.join(home, 'Applications')];
    return ON_MACOS.flatMap((name) => folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`));
  }
  return [...onPath(ON_LINUX, env), '/opt/google/chrome/chrome'];
}

/** Where a browser without a window may be, in the order in which they are tried. */
export function windowlessPaths(platform, env) {
  return platform === 'linux' ? onPath(WITHOUT_WINDOW, env) : [];
}

/** The commands that install a browser, one list per package manager; an ordinary user's ask sudo, never for a password. */
export function installers(platform, isAdministrator) {
  if (platform !== 'linux') return OTHER_INSTALLERS[platform] || [];
  if (isAdministrator) return LINUX_INSTALLERS;
  return LINUX_INSTALLERS.map((commands) => commands.map((command) => `sudo -n ${command}`));
}

function onPath(names, env) {
  const path = (env.PATH || '').split(':').filter((folder) => folder.startsWith('/'));
  const folders = [...new Set([...path, '/usr/local/bin', '/usr/bin', '/snap/bin'])];
  return names.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function windowless() {
  return firstOf(windowlessPaths(process.platform, process.env));
}

function installed() {
  return firstOf(browserPaths(process.platform, process.env, homedir()));
}

function firstOf(paths) {
  return paths.find((path) => existsSync(path) && starts(path));
}

/** On Linux a file may be a stub that only says "install the snap". */
function starts(path) {
  return process.platform !== 'linux' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

function install() {
  const isAdministrator = process.getuid?.() === 0;
  if (process.platform === 'linux' && !isAdministrator && !runs('sudo -n true')) return undefined;

  const commands = installers(process.platform, isAdministrator).find(([first]) =>
    runs(`${managerIn(first)} --version`),
  );
  if (!commands) return undefined;

  console.log(`Installing a browser for the tests (${commands.at(-1)}) …`);
  // The outcome of each is no matter: a list of packages may be half refreshed and still enough.
  for (const command of commands) spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
  return installed();
}

function managerIn(command) {
  return command.replace('sudo -n ', '').split(' ')[0];
}

function runs(command) {
  return spawnSync(command, { shell: true, stdio: 'ignore' }).status === 0;
}
