// Node's built-ins only, and no syntax newer than Node 14: this runs before anything is installed or checked.
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export { findChromium } from './chromium.mjs';

/** The project's folder, wherever the command was given. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Says so and ends the program when this Node is not one that package.json asks for. */
export function checkNode() {
  const { engines } = readPackage(root);
  if (acceptsNode(process.version, engines.node)) return;

  console.error(`OneTenant runs on Node ${engines.node}; this is ${process.version}. Get one from https://nodejs.org.`);
  process.exit(1);
}

/** Whether a version (v20.19.0) is in a range written as `^1.2.3` or `>=1.2.3`, several joined by `||`. */
export function acceptsNode(version, range) {
  const actual = version.match(/\d+/g).map(Number);

  return range.split('||').some((part) => {
    const match = /^(\^|>=)(\d+)\.(\d+)\.(\d+)$/.exec(part.trim());
    if (!match) throw new Error(`package.json asks for Node "${part.trim()}", a form that prepare.mjs does not read.`);
    const least = match.slice(2).map(Number);
    return isAtLeast(actual, least) && (match[1] === '>=' || actual[0] === least[0]);
  });
}

/** Installs what package-lock.json lists, unless that has been done since it last changed. */
export function installPackages() {
  const locked = changedAt(join(root, 'package-lock.json'));
  const installed = changedAt(join(root, 'node_modules', '.package-lock.json'));
  if (!isStale(locked, installed)) return;

  console.log('Installing the packages that package-lock.json lists (npm ci) …');
  // One string through a shell, because npm is npm.cmd on Windows; all packages, also where NODE_ENV is production.
  const { status } = spawnSync('npm ci --include=dev', { cwd: root, stdio: 'inherit', shell: true });
  if (status !== 0) throw new Error('The packages could not be installed: npm ci failed, for the reason above.');
}

/** Whether what is installed is older than the lock file; both in milliseconds, undefined where there is no file. */
export function isStale(locked, installed) {
  return installed === undefined || locked > installed;
}

/** The JavaScript file behind a package's command, to be run by this very Node on every system. */
export function programOf(packageName, command = packageName) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = readPackage(folder);
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

function readPackage(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

function changedAt(file) {
  const found = statSync(file, { throwIfNoEntry: false });
  return found && found.mtimeMs;
}

function isAtLeast(actual, least) {
  const differs = least.findIndex((number, place) => number !== actual[place]);
  return differs === -1 || actual[differs] > least[differs];
}
