import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const { dependencies } = JSON.parse(read('package.json')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

test.each(['dist/licenses.txt', 'dist-single/onetenant.html'])('%s holds the notices of all', (path) => {
  const text = read(path);
  expect(text).toContain(read('LICENSE').trim());
  for (const [name, version] of Object.entries(dependencies)) expect(text).toContain(`## ${name} - ${version}`);
  expect(text).toContain('SIL OPEN FONT LICENSE');
  expect(text).toContain('Copyright (c) Meta Platforms');
});
