import { expect, test } from 'vitest';
import { parseSync } from 'vite';
import { read, under } from './files';

const DOOR = 'src/core/index.ts';

test('every name that the door of core hands out is imported by somebody outside core', () => {
  const handedOut = parseSync(DOOR, read(DOOR).text).module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ exportName: { name } }) => name ?? []),
  );
  const outside = under('src').filter((path) => /\.tsx?$/.test(path) && !path.startsWith('src/core/'));
  const imported = new Set(
    outside.flatMap((path) =>
      parseSync(path, read(path).text).module.staticImports.flatMap(({ moduleRequest, entries }) =>
        moduleRequest.value.endsWith('core/index') ? entries.flatMap(({ importName: { name } }) => name ?? []) : [],
      ),
    ),
  );
  expect(handedOut.length).toBeGreaterThan(100);
  expect(handedOut.filter((name) => !imported.has(name))).toEqual([]);
});
