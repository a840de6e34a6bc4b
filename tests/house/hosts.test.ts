import { describe, expect, test } from 'vitest';
import { read, under } from './files';
import { addressesWrittenIn } from './hosts';

test('addresses are made by the map: no other program file names a host of the simulated web', () => {
  const program = under('src').filter((path) => /\.(tsx?|css)$/.test(path));
  expect(program.flatMap((path) => addressesWrittenIn(read(path)))).toEqual([]);
});

describe('a host of the simulated web', () => {
  test.each([
    ['src/shell/x.ts', `const home = 'azure.microsoft.com';`],
    ['src/sites/a/X.tsx', 'const to = `portal.office.com/signup/${plan}`;'],
    ['src/sites/a/X.tsx', '<a {...link(home)}>https://portal.office.com</a>'],
    ['src/scenarios/x.ts', `const page = 'Login.Live.com?to=x'; // where one signs in`],
    ['src/store/link.ts', `'"manage.windowsazure.com/activedirectory"'`],
    ['src/App.tsx', `go('manage.windowsazure.com');`],
  ])('is found in %s: %s', (path, line) => {
    expect(addressesWrittenIn({ path, text: `first\n${line}\n` })).toEqual([`${path}:2 names a host`]);
  });

  test.each([
    ['src/map/hosts.ts', `azure: 'azure.microsoft.com',`],
    ['src/i18n/en/office-com.json', `"x": "Go to portal.office.com"`],
    ['src/store/share/linkWords.ts', `'"portal.azure.com"'`],
    ['src/shell/x.ts', '/** `portal.azure.com/subscriptions/1` of a route. */'],
    ['src/shell/x.ts', ' * `HTTPS://Portal.Azure.com/` → `portal.azure.com`.'],
    ['src/shell/x.ts', 'const x = 1; // as in portal.azure.com'],
    ['src/shell/x.ts', `const user = 'admin@contoso.onmicrosoft.com';`],
  ])('is not looked for in %s: %s', (path, line) => {
    expect(addressesWrittenIn({ path, text: line })).toEqual([]);
  });
});
