import { describe, expect, test } from 'vitest';
import { filesOfHouse, read, under } from './files';
import { boundToMachine, crowdedIn, timeInTest, tooLong, vendorPictureIn } from './tidiness';

const shipped = [...under('src'), ...under('public'), 'index.html'];

describe('the files of the house', () => {
  test('are good on any machine: they name no host, registry or path of one', () => {
    const files = filesOfHouse();
    expect(files).toEqual(expect.arrayContaining(['package.json', 'package-lock.json', 'src/main.tsx', 'README.md']));
    expect(files.flatMap((path) => boundToMachine(read(path)))).toEqual([]);
  });

  test('are under 250 lines where they are program', () => {
    const program = under('src').filter((path) => /\.(tsx?|css)$/.test(path));
    expect(program.flatMap((path) => tooLong(read(path)))).toEqual([]);
  });

  test('are at most thirty in each folder of the program', () => {
    expect(crowdedIn(under('src'))).toEqual([]);
  });

  test('have no time in them where they are tests', () => {
    const tests = under('tests').filter((path) => /\.tsx?$/.test(path) && !path.startsWith('tests/house/'));
    expect(tests.flatMap((path) => timeInTest(read(path)))).toEqual([]);
  });

  test('hold no picture of the vendor', () => {
    expect(shipped.flatMap((path) => vendorPictureIn(read(path)))).toEqual([]);
  });
});

// Written with a dot inside, which is taken out: this file is one of those that are looked at.
describe('what ties a file to a machine', () => {
  test.each([
    'http://local·host:4173/',
    'http://LOCAL·HOST/',
    '"resolved": "https://regi·stry.npmjs.org/react/-/react-19.tgz"',
    'registry=https://npm.example.com/arti·factory/api/npm/',
    'cd /wo·rk/main && npm test',
    '"/ro·ot/.cache/ms-playwright"',
    '/tm·p/bash_jobs/1',
    '/ho·me/kelley/onetenant',
    '/Us·ers/kelley/onetenant',
    'C:\\Us·ers\\kelley',
  ])('is found in “%s”', (written) => {
    const line = written.replace('·', '');
    expect(boundToMachine({ path: 'README.md', text: `first\n${line}\n` })).toEqual([
      expect.stringMatching(/^README\.md:2 /),
    ]);
  });

  test.each([
    ['http://127.0.0.1:4173/'],
    ['/usr/bin/chromium'],
    ['/home/ann/bin and /Users/ann/Applications'],
    ['portal.azure.com/home/somebody/'],
    ['src/work/main.ts and ./tmp/x/ and homework/'],
    ['the host is local'],
    ['omit-lockfile-registry-resolved=true'],
  ])('is not found in “%s”', (line) => {
    expect(boundToMachine({ path: 'README.md', text: line })).toEqual([]);
  });
});

describe('a test with a time in it', () => {
  test.each([
    'await page.waitForTimeout(150);',
    'await new Promise((resolve) => setTimeout(resolve, 100));',
    'await act(() => new Promise((resolve) => void setTimeout(resolve, milliseconds)));',
    'const started = performance.now();',
    "await screen.findByText('x', {}, { timeout: 4000 });",
    'vi.setConfig({ testTimeout: 20_000 });',
    'configure({ asyncUtilTimeout: 8000 });',
    'test.slow();',
    'test.setTimeout(300_000);',
  ])('is found by “%s”', (line) => {
    expect(timeInTest({ path: 'tests/x.test.ts', text: `first\n${line}\n` })).toEqual([
      'tests/x.test.ts:2 has a time in it',
    ]);
  });

  test.each([
    'requestAnimationFrame(() => setTimeout(resolve));',
    'await expect.poll(() => log()).toHaveLength(3);',
    "vi.useFakeTimers({ toFake: ['Date'] });",
  ])('is not found by “%s”', (line) => {
    expect(timeInTest({ path: 'tests/x.test.ts', text: line })).toEqual([]);
  });
});

describe('a folder with too many files', () => {
  test('has more than thirty of its own', () => {
    const files = Array.from({ length: 30 }, (_, at) => `src/a/${at}.ts`);
    expect(crowdedIn([...files, 'src/a/b/1.ts'])).toEqual([]);
    expect(crowdedIn([...files, 'src/a/30.ts'])).toEqual(['src/a has 31 files']);
  });
});

describe('a file that is too long', () => {
  test('has 250 lines or more', () => {
    expect(tooLong({ path: 'src/x.ts', text: 'x\n'.repeat(249) })).toEqual([]);
    expect(tooLong({ path: 'src/x.ts', text: 'x\n'.repeat(250) })).toEqual(['src/x.ts has 250 lines']);
    expect(tooLong({ path: 'src/x.ts', text: `${'x\n'.repeat(249)}x` })).toHaveLength(1);
  });
});

describe('a picture that may be the vendor’s', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h1v1"/></svg>';

  test.each([
    ['src/sites/sign-in/logo.png', '', 'no drawing of our own'],
    ['public/favicon.ico', '', 'no drawing of our own'],
    ['public/azure.svg', svg, 'names the vendor'],
    ['public/logo.svg', svg.replace('<path', '<title>Microsoft</title><path'), 'names the vendor'],
    ['src/ui/X.module.css', '.x { background: url("data:image/png;base64,iVBORw0KGgo="); }', 'a picture as data'],
    [
      'src/ui/Mark.tsx',
      '<path fill="#F25022" /><path fill="#7FBA00" /><path fill="#00A4EF" /><path fill="#FFB900" />',
      'the colours of the mark',
    ],
  ])('is found in %s', (path, text, fault) => {
    expect(vendorPictureIn({ path, text })).toEqual([expect.stringContaining(fault)]);
  });

  test.each([
    ['public/icon.svg', svg],
    ['src/sites/azure-portal/Icon.tsx', '<circle fill="#7fba00" />'],
    ['src/sites/azure-portal/Portal.tsx', '<h1>Microsoft Azure</h1>'],
  ])('is not found in %s', (path, text) => {
    expect(vendorPictureIn({ path, text })).toEqual([]);
  });
});
