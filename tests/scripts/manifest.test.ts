// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { siteFiles, startPageFiles } from '../../scripts/manifest.mjs';

const AZURE = 'src/sites/azure-portal/site.ts';
const OFFICE = 'src/sites/office-com/site.ts';

const MANIFEST = {
  'index.html': {
    file: 'index.js',
    css: ['index.css'],
    imports: ['_react.js'],
    dynamicImports: [
      'src/classroom/start/StartPage.tsx',
      'src/i18n/en/base.json',
      'src/i18n/nl/base.json',
      'src/shell/Shell.tsx',
    ],
  },
  '_react.js': { file: 'react.js' },
  'src/show.ts': { file: 'show.js', imports: ['_react.js'] },
  'src/classroom/start/StartPage.tsx': { file: 'start.js', imports: ['index.html', '_react.js'] },
  'src/i18n/en/base.json': { file: 'en.js' },
  'src/i18n/nl/base.json': { file: 'nl.js' },
  'src/shell/Shell.tsx': { file: 'shell.js', imports: ['index.html'], dynamicImports: [AZURE, OFFICE] },
  '_table.js': { file: 'table.js', css: ['table.css'] },
  '_blade.js': { file: 'blade.js', imports: ['_react.js'] },
  [AZURE]: {
    file: 'azure.js',
    css: ['azure.css', 'azure.woff2'],
    imports: ['src/shell/Shell.tsx', '_table.js', '_blade.js'],
    dynamicImports: ['src/sites/azure-portal/Users.tsx'],
  },
  'src/sites/azure-portal/Users.tsx': { file: 'users.js', imports: [AZURE] },
  [OFFICE]: { file: 'office.js', imports: ['src/shell/Shell.tsx', '_table.js'] },
};

const filesOf = (site: string) =>
  siteFiles(MANIFEST, ['azure-portal', 'office-com'])
    .find((one) => one.site === site)
    ?.files.toSorted();

describe('what the start page loads', () => {
  test('is its own chunk, one language and what they need, in scripts and style sheets', () => {
    expect(startPageFiles(MANIFEST).toSorted()).toEqual([
      'en.js',
      'index.css',
      'index.js',
      'react.js',
      'show.js',
      'start.js',
    ]);
  });

  test('is an error where the build has no such chunk', () => {
    const { 'src/i18n/en/base.json': _, ...manifest } = MANIFEST;
    expect(() => startPageFiles(manifest)).toThrow('src/i18n/en/base.json');
  });
});

describe('what a site brings', () => {
  test('is its entry, its screens and its parts, without what two sites or the start page load', () => {
    expect(filesOf('azure-portal')).toEqual(['azure.css', 'azure.js', 'blade.js', 'users.js']);
  });

  test('is not empty where another site is within reach', () => {
    expect(filesOf('office-com')).toEqual(['office.js']);
  });

  test('stays its own where the bundler lets another site take a part of it', () => {
    const manifest = { ...MANIFEST, [OFFICE]: { file: 'office.js', imports: [AZURE] } };
    expect(siteFiles(manifest, ['azure-portal', 'office-com'])[0]?.files).toContain('azure.js');
  });

  test('is an error where the build has no such site', () => {
    expect(() => siteFiles(MANIFEST, ['admin-center'])).toThrow('src/sites/admin-center/site.ts');
  });
});
