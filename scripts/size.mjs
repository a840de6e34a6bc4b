import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesOf, siteFiles, startPageFiles } from './manifest.mjs';
import { programOf, root } from './prepare.mjs';

const BUILD = join(root, 'dist');

/** JavaScript and CSS in gzipped bytes: of the built start page, of an empty page, and of what each site alone brings. */
export function measureSizes() {
  const manifest = readManifest(BUILD);
  const empty = buildPage('empty-page');
  const emptyPage = weigh(empty, filesOf(readManifest(empty), ['index.html']));
  const startPage = weigh(BUILD, startPageFiles(manifest));
  const sites = siteFiles(manifest, siteNames()).map(({ site, files }) => ({ site, bytes: weigh(BUILD, files) }));
  return { emptyPage, startPage, sites };
}

/** The single file and the usual build, in gzipped bytes: all that each hands out. */
export function measureSingleFile() {
  const single = join(root, 'dist-single', 'onetenant.html');
  if (!existsSync(single)) throw new Error(`There is no ${single}: run "npm run build:single" first.`);
  const files = readdirSync(BUILD, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const handedOut = files.map((file) => join(relative(BUILD, file.parentPath), file.name)).filter(isNoManifest);
  return { single: weigh(join(root, 'dist-single'), ['onetenant.html']), build: weigh(BUILD, handedOut) };
}

/**
 * Builds a page of `tests/bench`, and answers with the folder that it is in then. In a process of its own, because a
 * test runner's NODE_ENV would bring React's development build.
 */
export function buildPage(name) {
  const folder = join(root, 'node_modules', '.cache', 'onetenant', name);
  const options = ['--config', join(root, 'vite.config.ts'), '--outDir', folder, '--emptyOutDir', '--manifest'];
  const { status, stderr } = spawnSync(
    process.execPath,
    [programOf('vite'), 'build', join(root, 'tests', 'bench', name), ...options],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
  );
  if (status !== 0) throw new Error(`The page ${name} could not be built:\n${stderr}`);
  return folder;
}

function readManifest(folder) {
  const file = join(folder, '.vite', 'manifest.json');
  if (!existsSync(file)) throw new Error(`There is no ${file}: run "npm run build" first.`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

function siteNames() {
  const names = readdirSync(join(root, 'src', 'sites'));
  return names.filter((name) => existsSync(join(root, 'src', 'sites', name, 'site.ts')));
}

function isNoManifest(file) {
  return !file.startsWith('.vite');
}

function weigh(folder, files) {
  const bytes = files.map((file) => gzipSync(readFileSync(join(folder, file))).length);
  return bytes.reduce((total, one) => total + one, 0);
}
