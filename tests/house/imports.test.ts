import { describe, expect, test } from 'vitest';
import { read, under } from './files';
import { FLOORS, floorOf, folderOf as folderIn, HOUSE, importsOf, PLANNED, violationsIn } from './imports';

const sources = ['src', 'server'].flatMap(under).filter((path) => /\.(tsx?|css)$/.test(path));

const folderOf = (path: string) => folderIn(path) || 'src itself';
const folders = [...new Set(sources.map(folderOf))];

describe('the house', () => {
  test.each(folders)('%s imports what it may, and uses what it may', (folder) => {
    const here = sources.filter((path) => folderOf(path) === folder);
    expect(here.flatMap((path) => violationsIn(read(path)))).toEqual([]);
  });

  test('has the folders of the table', () => {
    expect([...Object.keys(HOUSE), 'src itself']).toEqual(expect.arrayContaining(folders));
    expect(folders).toEqual(expect.arrayContaining(['core', 'scenarios', 'i18n', 'store', 'sites', 'shell']));
  });
});

describe('the table of the house', () => {
  const uses = sources.map((path) => {
    const { files, packages } = importsOf(read(path));
    return { path, folder: folderIn(path), files, packages };
  });

  test.each(Object.entries(HOUSE).filter(([folder]) => !PLANNED.includes(folder)))(
    'has nothing in its row of %s that is not used',
    (folder, { folders: mayImport, packages: mayUse }) => {
      const here = uses.filter((one) => one.folder === folder);
      const imported = new Set(here.flatMap(({ files }) => files.map(folderIn)));
      const used = new Set(here.flatMap(({ packages }) => packages));
      expect(mayImport.filter((one) => !imported.has(one) && !PLANNED.includes(one))).toEqual([]);
      expect(mayUse.filter((one) => !used.has(one))).toEqual([]);
    },
  );

  test.each(Object.entries(FLOORS))('has nothing in its row of the floor %s that is not used', (floor, row) => {
    const here = uses.filter(({ path, folder }) => folder === 'core' && floorOf(path) === floor);
    const imported = new Set(here.flatMap(({ files }) => files.map(floorOf)));
    const used = new Set(here.flatMap(({ packages }) => packages));
    expect(row.folders.filter((one) => !imported.has(one))).toEqual([]);
    expect(row.packages.filter((one) => !used.has(one))).toEqual([]);
  });

  test('has no row for a folder that is not there, but for those to come', () => {
    expect(Object.keys(HOUSE).filter((folder) => !folders.includes(folder))).toEqual(PLANNED);
  });
});

describe('what the table forbids', () => {
  test.each([
    // Folders
    ['src/core/x.ts', `import { t } from '../i18n/useText';`, 'imports src/i18n/useText, which its folder may not'],
    ['src/core/x.ts', `import type { Frame } from '../store/frame';`, 'imports src/store/frame'],
    ['src/core/x.ts', `export { t } from '../i18n/useText';`, 'imports src/i18n/useText'],
    ['src/core/x.ts', `const t = () => import('../i18n/useText');`, 'imports src/i18n/useText'],
    ['src/core/x.ts', `type T = import('../i18n/useText').TextOf;`, 'imports src/i18n/useText'],
    ['src/core/x.ts', `import '../main.css';`, 'imports src/main.css'],
    ['src/training/x.ts', `import { send } from '../store/run';`, 'imports src/store/run'],
    ['src/scenarios/x.ts', `import { send } from '../store/run';`, 'imports src/store/run'],
    ['src/ui/X.tsx', `import { decide } from '../core/index';`, 'imports src/core/index'],
    ['src/ui/X.tsx', `import { useText } from '../i18n/useText';`, 'imports src/i18n/useText'],
    ['src/store/x.ts', `import { useText } from '../i18n/useText';`, 'imports src/i18n/useText'],
    ['src/store/x.ts', `import { FIGURES } from '../scenarios/figures';`, 'imports src/scenarios/figures'],
    ['src/parts/X.tsx', `import { Y } from '../sites/a/Y';`, 'imports src/sites/a/Y'],
    ['src/ui/X.tsx', `import { Y } from '../parts/Y';`, 'imports src/parts/Y'],
    ['src/sites/a/X.tsx', `import { pathOf } from '../../shell/address';`, 'imports src/shell/address'],
    ['src/shell/X.tsx', `import { StartPage } from '../classroom/StartPage';`, 'imports src/classroom/StartPage'],
    ['src/shell/X.tsx', `import { FIGURES } from '../scenarios/figures';`, 'imports src/scenarios/figures'],
    ['src/classroom/X.tsx', `import { pathOf } from '../shell/address';`, 'imports src/shell/address'],
    ['src/classroom/X.tsx', `import { site } from '../sites/a/site';`, 'imports src/sites/a/site'],
    ['src/shell/X.tsx', `import { App } from '../App';`, 'imports src/App'],
    ['src/App.tsx', `import { openAt } from '../tests/kit/open';`, 'outside src'],
    ['src/utils/x.ts', `export const x = 1;`, 'a folder that is not in the table'],
    // The service
    ['src/store/x.ts', `import { serve } from '../../server/serve';`, 'outside src'],
    ['server/room/x.ts', `import { useText } from '../../src/i18n/useText';`, 'imports src/i18n/useText'],
    [
      'server/room/x.ts',
      `import { useRun } from '../../src/store/run';`,
      'imports src/store/run, which needs a browser',
    ],
    ['server/room/x.ts', `import { decide } from '../../src/core/rules/rules';`, 'past core/index'],
    ['server/room/x.ts', `import { openAt } from '../../tests/kit/open';`, 'outside src'],
    ['server/x.ts', `import { exec } from 'node:child_process';`, 'imports node:child_process'],
    ['src/store/log/migrations.ts', `const now = Date.now();`, 'uses Date as a clock'],
    // Sites
    ['src/sites/a/X.tsx', `import { Y } from '../b/Y';`, 'imports src/sites/b/Y, which is another site'],
    ['src/sites/a/X.tsx', `const Y = lazy(() => import('../b/Y'));`, 'another site'],
    ['src/sites/a/part/X.tsx', `import { Y } from '../../b/Y';`, 'another site'],
    ['src/sites/a/X.module.css', `.x { composes: y from '../b/Y.module.css'; }`, 'another site'],
    ['src/sites/a/X.module.css', `@import url('../b/Y.css');`, 'another site'],
    ['src/sites/site.ts', `import { Y } from './b/Y';`, 'another site'],
    ['src/sites/a/x.ts', `const all = import.meta.glob('../*/site.ts');`, 'imports src/sites/*/site, which is another'],
    [
      'src/core/run/x.ts',
      `const all = import.meta.glob<T>(['./*.ts', '../../i18n/*.json'], {});`,
      'imports src/i18n/*',
    ],
    // Packages and aliases
    ['src/core/x.ts', `import { produce } from 'immer';`, 'imports immer'],
    ['src/core/x.ts', `import { join } from 'node:path';`, 'imports node:path'],
    ['src/scenarios/x.ts', `import * as v from 'valibot';`, 'imports valibot'],
    ['src/sites/a/X.tsx', `import { Link } from 'react-router';`, 'imports react-router'],
    ['src/sites/a/X.tsx', `import { useIntl } from 'react-intl';`, 'imports react-intl'],
    ['src/sites/a/X.tsx', `import { create } from 'zustand';`, 'imports zustand'],
    ['src/sites/a/X.tsx', `import { createPortal } from 'react-dom';`, 'imports react-dom'],
    ['src/ui/X.tsx', `import { create } from 'zustand';`, 'imports zustand'],
    ['src/shell/X.tsx', `import { openDB } from 'idb';`, 'imports idb'],
    ['src/shell/x.ts', `import { decide } from '@/core/index';`, 'by an alias'],
    ['src/shell/x.ts', `import { decide } from 'src/core/index';`, 'by an alias'],
    ['src/shell/x.ts', `import { decide } from '/src/core/index';`, 'by an alias'],
    ['src/shell/x.ts', `import { decide } from '#core';`, 'by an alias'],
    // The one door of core, and no other
    ['src/store/x.ts', `import { decide } from '../core/rules/rules';`, 'imports src/core/rules/rules past core/index'],
    ['src/App.tsx', `import { decide } from './core/rules/rules';`, 'past core/index'],
    ['src/sites/a/X.tsx', `import { AnyEvent } from '../../core/schemas';`, 'past core/index'],
    ['src/scenarios/x.ts', `import { AnyEvent } from '../core/schemas';`, 'past core/index'],
    // The floors of core
    ['src/core/shapes/x.ts', `import type { World } from '../world/world';`, 'which its floor may not'],
    ['src/core/editions/x.ts', `import type { World } from '../world/world';`, 'which its floor may not'],
    ['src/core/world/x.ts', `import { decide } from '../rules/rules';`, 'which its floor may not'],
    ['src/core/rules/x.ts', `import type { Run } from '../run/log';`, 'which its floor may not'],
    ['src/core/run/x.ts', `import { LAWS } from '../laws';`, 'which its floor may not'],
    ['src/core/schemas.ts', `import { decide } from './rules/rules';`, 'which its floor may not'],
    ['src/core/other/x.ts', `import type { Role } from '../shapes/words';`, 'is on no floor of core'],
    ['src/core/rules/x.ts', `import * as v from 'valibot';`, 'imports valibot'],
    ['src/core/index.ts', `export * from './rules/rules';`, 'exports everything'],
    ['src/store/x.ts', `import { decide } from '../core';`, 'imports src/core, which its folder may not'],
    ['src/core/x.ts', `import { decide } from './index';`, 'core/index from inside core'],
    ['src/i18n/x.ts', `import { decide } from '../core/index';`, 'more than types'],
    ['src/i18n/x.ts', `import { decide, type World } from '../core/index';`, 'more than types'],
    ['src/ui/index.ts', `export { Field } from './Field';`, 'is a barrel'],
    ['src/ui/all.ts', `export * from './Field';`, 'exports everything'],
    ['src/ui/all.ts', `export * as fields from './Field';`, 'exports everything'],
    // Clocks, dice and browsers
    ['src/core/x.ts', `const now = Date.now();`, 'uses Date as a clock'],
    ['src/core/x.ts', `const now = new Date();`, 'uses Date as a clock'],
    ['src/core/x.ts', `const now = new Date;`, 'uses Date as a clock'],
    ['src/core/x.ts', `const now = Date();`, 'uses Date as a clock'],
    ['src/core/x.ts', `const { now } = Date;`, 'uses Date as a clock'],
    ['src/core/x.ts', `const now = Date['now']();`, 'uses Date as a clock'],
    ['src/training/x.ts', `const dice = Math.random();`, 'uses Math as a clock or dice'],
    ['src/training/x.ts', `const { random } = Math;`, 'uses Math as a clock or dice'],
    ['src/core/x.ts', `const w = window.innerWidth;`, 'uses window'],
    ['src/core/x.ts', `const w = globalThis.window;`, 'uses window'],
    ['src/core/x.ts', `const t = document.title;`, 'uses document'],
    ['src/scenarios/x.ts', `localStorage.clear();`, 'uses localStorage'],
    ['src/scenarios/x.ts', `void fetch('x');`, 'uses fetch'],
    ['src/scenarios/x.ts', `void globalThis['fetch']('x');`, 'uses fetch'],
    ['src/core/x.ts', `const id = crypto.randomUUID();`, 'uses crypto'],
  ])('is found in %s: %s', (path, text, fault) => {
    expect(violationsIn({ path, text })).toEqual([expect.stringContaining(fault)]);
  });

  test('is found each time it is there', () => {
    const text = `import { a } from '../b/A';\nimport { useIntl } from 'react-intl';`;
    expect(violationsIn({ path: 'src/sites/a/X.tsx', text })).toHaveLength(2);
  });

  test('is looked for in files that can be read only', () => {
    expect(() => violationsIn({ path: 'src/core/x.ts', text: 'const = 1;' })).toThrow('cannot be read');
  });
});

describe('what the table allows', () => {
  test.each([
    ['src/core/rules/x.ts', `import { accept } from './decision';\nimport type { World } from '../world/world';`],
    ['src/core/shapes/x.ts', `import * as v from 'valibot';`],
    ['src/core/index.ts', `export { decide } from './rules/rules';\nexport type { World } from './world/world';`],
    ['src/store/x.ts', `import { AnyEvent } from '../core/schemas';`],
    ['src/core/x.ts', `// window, document and new Date() are no words of ours\nconst d = new Date(0);`],
    ['src/core/x.ts', `/* fetch */ const n = Math.imul(1, 2) + Date.parse('2016-08-17') + Date.UTC(2016);`],
    ['src/core/x.ts', `const text = 'the window of a document, Math.random() and Date.now()';`],
    ['src/core/x.ts', `const windows = 1; const documents = windows; const prefetch = documents;`],
    ['src/training/x.ts', `import * as v from 'valibot';\nimport type { World } from '../core/index';`],
    ['src/scenarios/x.ts', `import { evolve } from '../core/index';\nimport { check } from '../training/checks';`],
    ['src/i18n/x.ts', `import type { World } from '../core/index';\nimport en from './en.json';`],
    ['src/i18n/x.ts', `import { type World } from '../core/index';`],
    ['src/i18n/x.ts', `const load = () => import('./nl.json');`],
    ['src/i18n/x.ts', `const all = import.meta.glob<T>('./*/*.json', { import: 'default' });`],
    ['src/ui/X.tsx', `import { useId } from 'react';\nimport styles from './X.module.css';`],
    ['src/store/x.ts', `const now = new Date(); window.setTimeout(() => crypto.randomUUID());`],
    ['src/sites/a/X.tsx', `import { Y } from './Y';\nimport type { Site } from '../site';`],
    ['src/sites/a/part/X.tsx', `import { Y } from '../Y';\nimport type { Site } from '../../site';`],
    ['src/sites/a/X.tsx', `import { useFrame } from '../../store/frame';\nimport { decide } from '../../core/index';`],
    ['src/sites/a/X.module.css', `/* @import '../b/Y.css'; */ .x { composes: y from './Y.module.css'; }`],
    ['src/shell/x.ts', `const load = () => import('../sites/a/site');\nimport { matchPath } from 'react-router';`],
    ['src/classroom/X.tsx', `import { START_STATES } from '../scenarios/startStates';`],
    ['server/x.ts', `import { y } from './room/y';\nimport { createServer } from 'node:http';`],
    ['server/room/x.ts', `import { foreignLog } from '../../src/store/log/foreignLog';`],
    ['src/main.tsx', `import { createRoot } from 'react-dom/client';\nimport { openRun } from './store/run';`],
    ['src/routes.tsx', `import { siteAt } from './shell/sites';\nimport { decide } from './core/index';`],
  ])('is allowed in %s: %s', (path, text) => {
    expect(violationsIn({ path, text })).toEqual([]);
  });
});
