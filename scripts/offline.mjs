import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILE_LIST, integrityOf, WORKER, writeFileList } from './fileList.mjs';

const MANIFEST = { tag: 'link', attrs: { rel: 'manifest', href: './app.webmanifest' }, injectTo: 'head' };

/** Has a build run without a network after the first visit, and be installed. */
export function offline() {
  return {
    name: 'offline',
    apply: 'build',
    transformIndexHtml: () => [MANIFEST],
    writeBundle: { order: 'post', sequential: true, handler: ({ dir }) => writeOffline(dir) },
  };
}

/** Writes beside a build the list of its files, and the worker that keeps them. Again, when one of them has changed. */
export function writeOffline(folder) {
  writeFileList(folder);
  writeFileSync(join(folder, WORKER), makeWorker(readFileSync(join(folder, FILE_LIST))));
}

/** The worker, which knows the list of files by its hash, and is another version with any change of either. */
export function makeWorker(list) {
  const worker = readFileSync(join(import.meta.dirname, 'serviceWorker.mjs'), 'utf8');
  const values = { __LIST__: integrityOf(list), __VERSION__: integrityOf(worker + list) };
  return worker.replaceAll(/__LIST__|__VERSION__/g, (name) => values[name]);
}
