import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from './imports';

const ROOT = join(import.meta.dirname, '../..');
const MADE = ['.git', 'node_modules', 'dist', 'dist-single', 'rooms', 'figures', 'test-results', 'playwright-report'];

/** All files of the repository, by their paths from its root: those that git keeps, or all where there is no git. */
export function filesOfHouse(): string[] {
  try {
    const kept = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' });
    return kept.split('\0').filter((path) => path !== '' && existsSync(join(ROOT, path)));
  } catch {
    return under('');
  }
}

/** All files in a folder, kept by git or not. */
export function under(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    if (MADE.includes(entry.name)) return [];
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? under(path) : [path];
  });
}

export function read(path: string): Source {
  return { path, text: readFileSync(join(ROOT, path), 'utf8') };
}
