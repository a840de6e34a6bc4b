import { describe, expect, test } from 'vitest';
import { coloursIn, faultsOfSecondSets, faultsOfTokens, themesNotLoaded } from './colours';
import { read, under } from './files';

const sources = under('src')
  .filter((path) => /\.(tsx?|css)$/.test(path))
  .map(read);

const house = (files: Readonly<Record<string, string>>) =>
  Object.entries(files).map(([path, text]) => ({ path, text }));
const of = (token: string) => `:root { ${token}: #333; }`;
const second = (token: string, value: string) =>
  `@media not (prefers-contrast: more) {\n  :root[data-colours='original'] {\n    ${token}: ${value};\n  }\n}`;
const by = (token: string) => `.x { color: var(${token}); }`;

describe('the colours of the house', () => {
  test('stand in themes, except those of drawings', () => {
    expect(sources.flatMap(coloursIn)).toEqual([]);
  });

  test('are tokens that are used, and defined where they are used', () => {
    expect(faultsOfTokens(sources)).toEqual([]);
  });

  test('of 2016 are other than the readable ones, and not for those who ask for contrast', () => {
    expect(faultsOfSecondSets(sources.filter(({ path }) => path.endsWith('.css')))).toEqual([]);
  });

  test('are loaded, those of a site by the site', () => {
    expect(themesNotLoaded(sources)).toEqual([]);
    const themes = sources.filter(({ path }) => path.endsWith('/theme.css')).map(({ path }) => path);
    for (const { path, text } of sources.filter(({ path: one }) => /^src\/sites\/[^/]+\/site\.ts$/.test(one))) {
      expect(themes).toContain(path.replace('site.ts', 'theme.css'));
      expect(text).toContain(`import './theme.css';`);
    }
  });
});

describe('a colour outside a theme', () => {
  test.each([
    ['src/main.css', '.x { color: #333; }', '#333'],
    ['src/main.css', '.x { color: #fff9; }', '#fff9'],
    ['src/main.css', '.x { border: 1px solid #A0B1C2; }', '#A0B1C2'],
    ['src/ui/X.module.css', '.x { box-shadow: 0 2px 8px rgb(0 0 0 / 25%); }', 'rgb(0 0 0 / 25%)'],
    ['src/ui/X.module.css', '.x { color: hsla(0, 0%, 0%, 0.5); }', 'hsla(0, 0%, 0%, 0.5)'],
    ['src/ui/X.module.css', '.x {\n  border: 1px solid white;\n}', 'white'],
    ['src/sites/a/X.module.css', '.x { --row: #333; }', '#333'],
    ['src/sites/a/X.tsx', `export const X = () => <p style={{ color: '#333' }}>x</p>;`, '#333'],
    ['src/sites/a/X.tsx', 'export const border = `1px solid #a0b1c2 ${x}`;', '#a0b1c2'],
    ['src/sites/a/x.ts', `export const SHADE = '#e9e6e3';`, '#e9e6e3'],
    // A drawing's own style is no drawing.
    ['src/sites/a/X.tsx', `const X = () => <svg style={{ color: '#333' }}><path fill="#444" /></svg>;`, '#333'],
  ])('is found in %s: %s', (path, text, colour) => {
    expect(coloursIn({ path, text })).toEqual([`${path} holds ${colour}`]);
  });

  test.each([
    ['src/theme.css', ':root { --simulator-text: #333; }'],
    ['src/sites/a/theme.css', ':root { --a-veil: rgb(0 0 0 / 45%); }'],
    ['src/ui/X.module.css', '/* The original has #7fba00. */\n.x { color: var(--ui-text); background: transparent; }'],
    ['src/ui/X.module.css', '.green, a:hover { white-space: nowrap; color: currentcolor; }'],
    ['src/ui/X.module.css', '.red { color: inherit; }'],
    ['src/sites/a/X.tsx', `const X = () => <svg><path fill="#444" stroke="#555" /></svg>;`],
    ['src/sites/a/X.tsx', `const INK = '#444';\nconst X = () => <rect fill={INK} />;`],
    ['src/sites/a/X.tsx', `const X = () => <Person wall="#e4d3c0"><circle r={2} /></Person>;`],
    ['src/sites/a/x.ts', `const address = '#/runs'; // as in #333`],
  ])('is not found in %s: %s', (path, text) => {
    expect(coloursIn({ path, text })).toEqual([]);
  });
});

describe('a token', () => {
  test.each([
    ['of its own site', { 'src/sites/a/theme.css': of('--a-text'), 'src/sites/a/X.module.css': by('--a-text') }],
    [
      'of its own site, from a folder in it',
      { 'src/sites/a/theme.css': of('--a-x'), 'src/sites/a/b/X.css': by('--a-x') },
    ],
    ['of the shared parts', { 'src/ui/theme.css': of('--ui-note'), 'src/sites/a/X.module.css': by('--ui-note') }],
    ['of everything', { 'src/theme.css': of('--simulator-x'), 'src/classroom/X.module.css': by('--simulator-x') }],
    ['in a program', { 'src/shell/theme.css': of('--window-x'), 'src/shell/x.ts': `const x = 'var(--window-x)';` }],
    ['set by the folder’s styles', { 'src/ui/X.css': '.x { --dot: 12px; width: var(--dot, 16px); }' }],
    ['set by the folder’s program', { 'src/ui/X.tsx': `const x = { '--w': 1 };`, 'src/ui/X.css': by('--w') }],
  ])('is sound: %s', (_where, files) => {
    expect(faultsOfTokens(house(files))).toEqual([]);
  });

  test.each([
    ['that nothing defines', { 'src/ui/X.css': by('--ui-text') }],
    ['of another site', { 'src/sites/b/theme.css': of('--b-text'), 'src/sites/a/X.css': by('--b-text') }],
    ['of a site in the window', { 'src/sites/b/theme.css': of('--b-text'), 'src/shell/X.css': by('--b-text') }],
    ['of the window in a site', { 'src/shell/theme.css': of('--window-x'), 'src/sites/a/X.css': by('--window-x') }],
    [
      'that is not loaded yet',
      { 'src/shell/theme.css': of('--window-x'), 'src/shell/Notices.module.css': by('--window-x') },
    ],
    ['that the start page does not load', { 'src/ui/theme.css': of('--ui-x'), 'src/classroom/X.css': by('--ui-x') }],
    ['that is defined in a comment', { 'src/ui/theme.css': `/* ${of('--ui-x')} */`, 'src/ui/X.css': by('--ui-x') }],
  ])('is used without a definition: %s', (_where, files) => {
    expect(faultsOfTokens(house(files))).toContainEqual(expect.stringContaining('which no theme of its own defines'));
  });

  test('is defined and not used', () => {
    const files = { 'src/ui/theme.css': of('--ui-text'), 'src/ui/X.css': `/* ${by('--ui-text')} */` };
    expect(faultsOfTokens(house(files))).toEqual(['src/ui/theme.css defines --ui-text, which nothing uses']);
  });

  test('is named by a colour', () => {
    const files = { 'src/ui/theme.css': of('--ui-blue-2'), 'src/ui/X.css': by('--ui-blue-2') };
    expect(faultsOfTokens(house(files))).toEqual([
      'src/ui/theme.css defines --ui-blue-2, which names a colour and no use',
    ]);
  });

  test('is defined by two themes', () => {
    const files = {
      'src/theme.css': of('--x'),
      'src/main.css': by('--x'),
      'src/ui/theme.css': of('--x'),
      'src/ui/X.css': by('--x'),
    };
    expect(faultsOfTokens(house(files))).toEqual(['src/ui/theme.css defines --x, which another theme defines']);
  });

  test('of a second palette is the same token', () => {
    const theme = `${of('--ui-x')}\n[data-palette='dark'] { --ui-x: #fff; }`;
    expect(faultsOfTokens(house({ 'src/ui/theme.css': theme, 'src/ui/X.css': by('--ui-x') }))).toEqual([]);
  });
});

describe('a second set of colours', () => {
  test.each([
    ['with another value', `${of('--a-x')}\n${second('--a-x', '#999')}`, []],
    ['with the same value', `${of('--a-x')}\n${second('--a-x', '#333')}`, ['x has the original --a-x twice']],
    ['of a token that is nowhere else', second('--a-x', '#999'), ['x has no readable --a-x']],
    [
      'for those who ask for contrast',
      `${of('--a-x')}\n:root[data-colours='original'] { --a-x: #999; }`,
      ['x has original colours for those who ask for contrast'],
    ],
  ])('%s', (_what, text, faults) => {
    expect(faultsOfSecondSets([{ path: 'x', text }])).toEqual(faults);
  });
});

describe('a theme that is not loaded', () => {
  test.each([
    [[], ['src/sites/a/theme.css is not loaded']],
    [[{ path: 'src/sites/a/site.ts', text: `import { X } from './X';\nimport './theme.css';\n` }], []],
    [[{ path: 'src/main.tsx', text: `import './sites/a/theme.css';\n` }], []],
    [[{ path: 'src/sites/b/site.ts', text: `import './theme.css';\n` }], ['src/sites/a/theme.css is not loaded']],
  ])('is found, beside %j', (others, faults) => {
    expect(themesNotLoaded([{ path: 'src/sites/a/theme.css', text: ':root {}' }, ...others])).toEqual(faults);
  });
});
