import { posix } from 'node:path';
import { parseSync, Visitor } from 'vite';

/** A file of the program: its path from the root of the repository, and what is in it. */
export type Source = { readonly path: string; readonly text: string };

type Folder = { readonly folders: readonly string[]; readonly packages: readonly string[] };

/**
 * The table of the architecture: which folder of src, and the service beside it, may import which folders and which packages, besides its own.
 */
export const HOUSE: Readonly<Record<string, Folder>> = {
  core: { folders: [], packages: ['valibot'] },
  map: { folders: ['core'], packages: [] },
  training: { folders: ['core', 'map'], packages: ['valibot'] },
  scenarios: { folders: ['core', 'map', 'training'], packages: [] },
  room: { folders: ['core'], packages: ['valibot'] },
  ui: { folders: [], packages: ['react', 'react-dom', '@tanstack/react-virtual'] },
  i18n: { folders: ['core', 'ui'], packages: ['react', 'react-intl'] },
  store: { folders: ['core', 'training', 'room'], packages: ['react', 'zustand', 'idb', 'valibot', 'fflate'] },
  parts: { folders: ['core', 'map', 'store', 'i18n', 'ui'], packages: ['react', 'qr'] },
  sites: { folders: ['core', 'map', 'store', 'i18n', 'ui', 'parts'], packages: ['react'] },
  shell: {
    folders: ['core', 'map', 'training', 'store', 'i18n', 'ui', 'parts', 'sites'],
    packages: ['react', 'react-dom', 'react-router'],
  },
  classroom: {
    folders: ['core', 'map', 'training', 'scenarios', 'room', 'store', 'i18n', 'ui', 'parts'],
    packages: ['react'],
  },
  // Puts all together, as `src` itself does: that is the empty name.
  package: {
    folders: ['', 'core', 'map', 'training', 'scenarios', 'store', 'i18n', 'ui', 'shell', 'classroom'],
    packages: ['react', 'react-router'],
  },
  server: {
    folders: ['core', 'room', 'store'],
    packages: [
      '@nats-io/jetstream',
      '@nats-io/transport-node',
      'node:crypto',
      'node:fs',
      'node:http',
      'node:path',
      'node:stream',
      'node:zlib',
      'valibot',
      'ws',
    ],
  },
};

/** What of the store a service may use: it needs no browser, and is held to that. */
const STORE_WITHOUT_BROWSER = ['src/store/log/foreignLog', 'src/store/log/migrations', 'src/store/log/parseFlaw'];

/** Rows for folders that are still to come: each leaves this list with its first file. */
export const PLANNED: readonly string[] = [];

/** The floors of core, the lowest first: which of the others each may import, and which packages. */
export const FLOORS: Readonly<Record<string, Folder>> = {
  shapes: { folders: [], packages: ['valibot'] },
  editions: { folders: ['shapes'], packages: [] },
  world: { folders: ['shapes', 'editions'], packages: [] },
  rules: { folders: ['shapes', 'editions', 'world'], packages: [] },
  run: { folders: ['shapes', 'editions', 'world', 'rules'], packages: [] },
  laws: { folders: ['editions', 'world', 'rules'], packages: [] },
  schemas: { folders: ['shapes'], packages: [] },
  index: { folders: ['shapes', 'editions', 'world', 'rules', 'run', 'laws'], packages: [] },
};

/** Folders that must run without a browser, a clock or dice. */
const PURE = ['core', 'map', 'training', 'scenarios', 'room'];
const IMPURE = ['window', 'document', 'localStorage', 'fetch', 'crypto'];
const SHARED_BY_SITES = 'src/sites/site';
const SERVICE = 'server';
const DOOR_OF_CORE = 'src/core/index';
/** The door of core for those who read what comes from elsewhere. It brings valibot, which the start page has not. */
const DOOR_OF_READERS = 'src/core/schemas';
const READERS = ['store', 'training', 'room', 'server'];

/** Everything in a file that the table forbids, as sentences; none where the file keeps to it. */
export function violationsIn(source: Source): string[] {
  const folder = folderOf(source.path);
  const own = folder === '' ? undefined : HOUSE[folder];
  if (folder !== '' && !own) return [`${source.path} is in a folder that is not in the table`];

  const { imports, wildcards, words } = source.path.endsWith('.css') ? readStyles(source) : readProgram(source);
  const faults = [
    ...imports.flatMap((one) => faultOf(source.path, one, own) ?? []),
    ...wildcards,
    ...(PURE.includes(folder) || STORE_WITHOUT_BROWSER.includes(withoutEnding(source.path)) ? words : []),
  ];
  if (/\/index\.tsx?$/.test(source.path) && withoutEnding(source.path) !== DOOR_OF_CORE) faults.push('is a barrel');
  return faults.map((fault) => `${source.path} ${fault}`);
}

/** What a file imports, types included: files as paths from the root without their ending, packages by their names. */
export function importsOf(source: Source): { readonly files: readonly string[]; readonly packages: readonly string[] } {
  const { imports } = source.path.endsWith('.css') ? readStyles(source) : readProgram(source);
  const [near, far] = [true, false].map((isNear) =>
    imports.flatMap(({ from }) => (from.startsWith('.') === isNear ? [from] : [])),
  );
  return {
    files: (near ?? []).map((from) => withoutEnding(posix.join(posix.dirname(source.path), from))),
    packages: (far ?? []).map(packageOf),
  };
}

type Import = { readonly from: string; readonly typeOnly: boolean };
type Found = { readonly imports: readonly Import[]; readonly wildcards: readonly string[]; readonly words: string[] };

function faultOf(path: string, { from, typeOnly }: Import, own: Folder | undefined): string | undefined {
  if (!from.startsWith('.')) {
    const packages = (folderOf(path) === 'core' ? FLOORS[floorOf(path)] : own)?.packages;
    return !own || packages?.includes(packageOf(from))
      ? undefined
      : `imports ${from}, which its folder may not, or by an alias`;
  }
  const to = withoutEnding(posix.join(posix.dirname(path), from));
  const [here, there] = [folderOf(path), folderOf(to)];
  if (!to.startsWith('src/') && !(here === SERVICE && there === SERVICE))
    return `imports ${from}, which is outside src`;
  if (to === DOOR_OF_READERS && READERS.includes(here)) return undefined;
  if (here !== 'core' && there === 'core' && to !== DOOR_OF_CORE) return `imports ${to} past core/index`;
  if (here === 'core' && to === DOOR_OF_CORE) return 'imports core/index from inside core';
  if (!own) return undefined;
  if (here === 'core' && there === 'core') return faultOfFloors(floorOf(path), floorOf(to), to);
  if (here === 'sites' && there === 'sites') {
    return siteOf(path) === siteOf(to) || to === SHARED_BY_SITES ? undefined : `imports ${to}, which is another site`;
  }
  if (here === SERVICE && there === 'store' && !STORE_WITHOUT_BROWSER.includes(to))
    return `imports ${to}, which needs a browser`;
  if (here === 'i18n' && there === 'core') return typeOnly ? undefined : `imports more than types from ${to}`;
  return here === there || own.folders.includes(there) ? undefined : `imports ${to}, which its folder may not`;
}

function faultOfFloors(here: string, there: string, to: string): string | undefined {
  const floor = FLOORS[here];
  if (!floor) return 'is on no floor of core';
  return here === there || floor.folders.includes(there) ? undefined : `imports ${to}, which its floor may not`;
}

// `zustand/react/shallow` is of the package `zustand`, `@base-ui/react/menu` of `@base-ui/react`.
function packageOf(from: string): string {
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
}

function readProgram({ path, text }: Source): Found {
  const { program, module, errors } = parseSync(path, text);
  const [error] = errors;
  if (error) throw new Error(`${path} cannot be read: ${error.message}`);

  const imports: Import[] = module.staticImports.map(({ moduleRequest, entries, start }) => ({
    from: moduleRequest.value,
    typeOnly: text.startsWith('import type', start) || (entries.length > 0 && entries.every(({ isType }) => isType)),
  }));
  const wildcards: string[] = [];
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, importName, isType } of entries) {
      if (moduleRequest) imports.push({ from: moduleRequest.value, typeOnly: isType });
      if (moduleRequest && importName.kind.startsWith('All')) wildcards.push('exports everything of another file');
    }
  }
  for (const { moduleRequest } of module.dynamicImports) {
    imports.push({ from: unquoted(text.slice(moduleRequest.start, moduleRequest.end)), typeOnly: false });
  }

  const words: string[] = [];
  const sanctioned = new Set<number>();
  new Visitor({
    TSImportType: ({ source }) => {
      imports.push({ from: source.value, typeOnly: true });
    },
    CallExpression: ({ callee, arguments: [pattern] }) => {
      if (!text.startsWith('import.meta.glob', callee.start) || !pattern) return;
      const given = pattern.type === 'ArrayExpression' ? pattern.elements : [pattern];
      for (const one of given)
        if (one) imports.push({ from: unquoted(text.slice(one.start, one.end)), typeOnly: false });
    },
    NewExpression: ({ callee, arguments: given }) => {
      if (callee.type === 'Identifier' && callee.name === 'Date' && given.length > 0) sanctioned.add(callee.start);
    },
    MemberExpression: ({ object, property, computed }) => {
      if (computed && property.type === 'Literal' && IMPURE.includes(String(property.value))) {
        words.push(`uses ${String(property.value)}`);
      }
      if (object.type !== 'Identifier' || computed || property.type !== 'Identifier') return;
      const sound = object.name === 'Date' ? ['parse', 'UTC'].includes(property.name) : property.name !== 'random';
      if (sound) sanctioned.add(object.start);
    },
    Identifier: ({ name, start }) => {
      if (IMPURE.includes(name)) words.push(`uses ${name}`);
      if (['Date', 'Math'].includes(name) && !sanctioned.has(start)) words.push(`uses ${name} as a clock or dice`);
    },
  }).visit(program);
  return { imports, wildcards, words };
}

function unquoted(text: string): string {
  return text.replaceAll(/^['"`]!?|['"`]$/g, '');
}

/** A style sheet is bound to others by `@import` and by `composes: … from '…'`. */
function readStyles({ text }: Source): Found {
  const bare = text.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const found = bare.matchAll(/(?:@import\s+(?:url\()?|composes:[^;]*\sfrom\s+)['"]([^'"]+)['"]/g);
  return { imports: [...found].map(([, from = '']) => ({ from, typeOnly: false })), wildcards: [], words: [] };
}

/** `core` of `src/core/laws.ts`; empty for what stands in src itself. All of the service is one folder. */
export function folderOf(path: string): string {
  if (path.startsWith(`${SERVICE}/`)) return SERVICE;
  const [, folder = '', ...rest] = path.split('/');
  return rest.length > 0 ? folder : '';
}

/** `rules` of `src/core/rules/office365.ts`, `laws` of `src/core/laws.ts`. */
export function floorOf(path: string): string {
  return withoutEnding(path.split('/')[2] ?? '');
}

function siteOf(path: string): string {
  return path.split('/')[2] ?? '';
}

function withoutEnding(path: string): string {
  return path.replace(/\.(tsx?|json)$/, '');
}
