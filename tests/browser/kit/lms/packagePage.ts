import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LessonPackage } from '../../../../src/training/package/lessonPackage';
import { makePackagePage } from '../../../../src/training/package/packagePage';

export const DIST = join(import.meta.dirname, '../../../../dist');

type Manifest = Readonly<Record<string, { readonly file: string }>>;

/** The page of a package of this build, as the form makes it; with scripts of the LMS before those of the program. */
export function packagePage(told: LessonPackage, scripts = ''): string {
  const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8')) as Manifest;
  const entry = manifest['src/package/main.ts']?.file ?? '';
  const page = makePackagePage(readFileSync(join(DIST, 'index.html'), 'utf8'), told, entry);
  if (page === undefined) throw new Error('the page of the build is not as a package is made of it');
  return page.replace('<script type="module"', () => `${scripts}<script type="module"`);
}
