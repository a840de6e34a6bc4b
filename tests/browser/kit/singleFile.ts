import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { programOf } from '../../../scripts/prepare.mjs';

const ROOT = join(import.meta.dirname, '../../..');
const FOLDERS = join(ROOT, 'node_modules/.cache/onetenant');
const BUILT = join(ROOT, 'dist-single/onetenant.html');
const NAME = 'onetenant.html';

/** A folder with spaces, and one with what an address must write otherwise. */
export const ONE = folderCalled('One copy of it');
export const OTHER = folderCalled('100 % kopie – nr. #2');

type Folder = { readonly path: string; readonly address: string; readonly file: string };

function folderCalled(name: string): Folder {
  const path = join(FOLDERS, name);
  return { path, address: `${pathToFileURL(path).href}/`, file: pathToFileURL(join(path, NAME)).href };
}

/** Lays a copy of the single file into both folders; builds it first where there is none as new as the usual build. */
export function copySingleFile(): void {
  const built = statSync(BUILT, { throwIfNoEntry: false });
  if (!built || built.mtimeMs < statSync(join(ROOT, 'dist/index.html')).mtimeMs) build();
  for (const { path } of [ONE, OTHER]) {
    mkdirSync(path, { recursive: true });
    copyFileSync(BUILT, join(path, NAME));
  }
}

/** Writes another file beside the copy, made of it, and answers with its address. */
export function besideCopy(name: string, make: (html: string) => string): string {
  const path = join(ONE.path, name);
  writeFileSync(path, make(readFileSync(join(ONE.path, NAME), 'utf8')));
  return pathToFileURL(path).href;
}

function build(): void {
  const words = [programOf('vite'), 'build', '--config', 'vite.single.config.ts'];
  const env = { ...process.env, NODE_ENV: 'production' };
  const { stderr } = spawnSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8', env });
  if (!existsSync(BUILT)) throw new Error(`The single file could not be built:\n${stderr}`);
}
