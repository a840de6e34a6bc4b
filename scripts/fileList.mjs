import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Beside the files of a build. It lists all that the program takes to run, and its notices. */
export const FILE_LIST = 'files.json';
/** Knows the list by its hash, so the list cannot have its hash. */
export const WORKER = 'sw.js';
const UNLISTED = new Set([FILE_LIST, WORKER]);

/** Writes the list of the files of a build beside them. Again, when one of them has changed. */
export function writeFileList(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'));
  const listed = paths.filter((path) => !path.startsWith('.') && !UNLISTED.has(path)).toSorted();
  writeFileSync(join(folder, FILE_LIST), makeFileList(listed.map((path) => [path, readFileSync(join(folder, path))])));
}

/** Each file's path from the folder of the build, its size in bytes, and its hash as browsers check it (`integrity`). */
export function makeFileList(files) {
  const entries = files.map(([path, content]) => ({
    path,
    size: Buffer.byteLength(content),
    integrity: integrityOf(content),
  }));
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
}

export function integrityOf(content) {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
