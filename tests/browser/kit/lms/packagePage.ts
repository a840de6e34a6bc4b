import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LessonPackage } from '../../../../src/training/package/lessonPackage';
import { PACKAGE_ELEMENT } from '../../../../src/training/package/packageId';

export const DIST = join(import.meta.dirname, '../../../../dist');

type Manifest = Readonly<Record<string, { readonly file: string }>>;

/** The page of a package: the one of the build, with the entry of packages, and what the package tells of itself. */
export function packagePage(told: LessonPackage, scripts = ''): string {
  const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8')) as Manifest;
  const fileOf = (entry: string) => `./${manifest[entry]?.file}`;
  const connect = told.standard === 'cmi5' ? "connect-src 'self' https: http:" : "connect-src 'self'";
  const block = `<script type="application/json" id="${PACKAGE_ELEMENT}">${JSON.stringify(told)}</script>`;
  return readFileSync(join(DIST, 'index.html'), 'utf8')
    .replace(fileOf('index.html'), fileOf('src/package/main.ts'))
    .replaceAll(/connect-src &#39;self&#39;|connect-src 'self'/g, connect)
    .replace('<script type="module"', () => `${scripts}<script type="module"`)
    .replace('</head>', () => `  ${block}\n  </head>`);
}
