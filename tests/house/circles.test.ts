import { describe, expect, test } from 'vitest';
import { circlesIn } from './circles';
import { read, under } from './files';
import { importsOf } from './imports';

describe('circles of imports, types included', () => {
  test('are nowhere in the program', () => {
    const program = under('src').filter((path) => /\.tsx?$/.test(path));
    const imports = new Map(program.map((path) => [path.replace(/\.tsx?$/, ''), importsOf(read(path)).files]));
    expect(imports.size).toBeGreaterThan(100);
    expect(circlesIn(imports)).toEqual([]);
  });

  test.each([
    ['none', { a: ['b', 'c'], b: ['c'], c: [] }, []],
    ['a file that imports itself', { a: ['a'] }, [['a']]],
    ['two files', { a: ['b'], b: ['a'] }, [['a', 'b']]],
    ['three, and one beside them', { d: ['a'], a: ['b'], b: ['c'], c: ['a'] }, [['a', 'b', 'c']]],
    [
      'two circles',
      { a: ['b', 'c'], b: ['a'], c: ['d'], d: ['c'] },
      [
        ['c', 'd'],
        ['a', 'b'],
      ],
    ],
    ['what is not of the program', { a: ['react'] }, []],
  ])('are found: %s', (_what, imports, circles) => {
    expect(circlesIn(new Map(Object.entries<string[]>(imports)))).toEqual(circles);
  });
});
