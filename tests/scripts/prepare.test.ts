// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { browserPaths, installers, windowlessPaths } from '../../scripts/chromium.mjs';
import { acceptsNode, isStale, programOf } from '../../scripts/prepare.mjs';

const RANGE = '^20.19.0 || >=22.12.0';

describe('the version of Node', () => {
  test.each(['v20.19.0', 'v20.20.2', 'v22.12.0', 'v22.13.0', 'v23.0.0', 'v24.1.0', 'v25.0.0-nightly20261001'])(
    '%s is accepted',
    (version) => {
      expect(acceptsNode(version, RANGE)).toBe(true);
    },
  );

  test.each(['v14.21.3', 'v18.20.8', 'v20.18.3', 'v21.7.3', 'v22.0.0', 'v22.11.9'])('%s is refused', (version) => {
    expect(acceptsNode(version, RANGE)).toBe(false);
  });

  test('a range in another form is an error, not a guess', () => {
    expect(() => acceptsNode('v20.19.0', '20.x')).toThrow('20.x');
  });
});

describe('the installed packages', () => {
  test('are stale where there are none', () => {
    expect(isStale(1000, undefined)).toBe(true);
  });

  test('are stale when the lock file is newer', () => {
    expect(isStale(2000, 1000)).toBe(true);
  });

  test('are fresh when they came after the lock file', () => {
    expect(isStale(1000, 2000)).toBe(false);
  });

  test.each([
    ['vite', 'vite', /vite[\\/]bin[\\/]vite\.js$/],
    ['typescript', 'tsc', /typescript[\\/]bin[\\/]tsc$/],
    ['prettier', 'prettier', /prettier[\\/]bin[\\/]prettier\.cjs$/],
  ])('%s has a program for the command %s', (name, command, path) => {
    expect(programOf(name, command)).toMatch(path);
  });
});

describe('the places where a browser may be', () => {
  test('on Linux, the folders of PATH come first, then the usual ones', () => {
    const paths = browserPaths('linux', { PATH: '/home/ann/bin:/usr/bin::relative' }, '/home/ann');

    expect(paths.slice(0, 4)).toEqual([
      '/home/ann/bin/google-chrome',
      '/usr/bin/google-chrome',
      '/usr/local/bin/google-chrome',
      '/snap/bin/google-chrome',
    ]);
    expect(paths).toEqual(expect.arrayContaining(['/usr/bin/chromium', '/usr/bin/chromium-browser']));
    expect(paths).toContain('/home/ann/bin/microsoft-edge');
    expect(paths.every((path) => path.startsWith('/'))).toBe(true);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('on Linux there may be one without a window', () => {
    const paths = windowlessPaths('linux', { PATH: '/home/ann/bin' });

    expect(paths).toContain('/home/ann/bin/chromium-headless-shell');
    expect(paths).toContain('/usr/bin/chromium-headless-shell');
    expect(windowlessPaths('darwin', {})).toEqual([]);
  });

  test('on macOS, the applications of everyone and of the user', () => {
    const paths = browserPaths('darwin', {}, '/Users/ann');

    expect(paths).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(paths).toContain('/Users/ann/Applications/Chromium.app/Contents/MacOS/Chromium');
    expect(paths).toContain('/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge');
  });

  test('on Windows, the program folders that the system names', () => {
    const folders = { ProgramFiles: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\ann\\AppData\\Local' };
    const paths = browserPaths('win32', folders, 'C:\\Users\\ann');

    expect(paths).toHaveLength(6);
    expect(paths[0]).toBe('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(paths).toContain('C:\\Users\\ann\\AppData\\Local\\Microsoft\\Edge\\Application\\msedge.exe');
  });
});

describe('the installation of a browser', () => {
  test('asks sudo of an ordinary user, and never for a password', () => {
    const commands = installers('linux', false).flat();
    expect(commands.every((command) => command.startsWith('sudo -n '))).toBe(true);
  });

  test('asks nothing of an administrator', () => {
    expect(installers('linux', true)[0]).toEqual(['apt-get update', 'apt-get install -y chromium']);
  });

  test('is not tried on a system without a known package manager', () => {
    expect(installers('sunos', true)).toEqual([]);
  });
});
