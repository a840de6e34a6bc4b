// @vitest-environment node
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFileList } from '../../scripts/fileList.mjs';

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** What is listed of a build that has these files. */
function listOf(files: Readonly<Record<string, string>>): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'onetenant-list-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  writeFileList(folder);
  // Once more, as when a file has changed since: it does not list itself.
  writeFileList(folder);
  const list: unknown = JSON.parse(readFileSync(join(folder, 'files.json'), 'utf8'));
  rmSync(folder, { recursive: true });
  return list;
}

test('the list of a build has the path, the size and the hash of each file, in a lasting order', () => {
  expect(listOf({ 'index.html': '<p>é</p>', 'assets/first-1.js': 'begin()' })).toEqual([
    { path: 'assets/first-1.js', size: 7, integrity: hash('begin()') },
    { path: 'index.html', size: 9, integrity: hash('<p>é</p>') },
  ]);
});

test('it has nothing that is not handed out, and not what knows the list', () => {
  expect(listOf({ '.vite/manifest.json': '{}', 'sw.js': 'keep()', 'licenses.txt': '' })).toEqual([
    { path: 'licenses.txt', size: 0, integrity: hash('') },
  ]);
});
