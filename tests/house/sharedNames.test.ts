import { describe, expect, test } from 'vitest';
import { read, under } from './files';
import { sharedNamesIn } from './sharedNames';

describe('names of what all pages from disk share', () => {
  test('are made by `ours` everywhere in the program', () => {
    const program = under('src').filter((path) => /\.tsx?$/.test(path));
    expect(program).toContain('src/store/storage/ours.ts');
    expect(program.flatMap((path) => sharedNamesIn(read(path)))).toEqual([]);
  });

  test.each([
    "new BroadcastChannel('onetenant')",
    "navigator.locks.request('onetenant.begin', work)",
    'locks?.request(`onetenant.play.${run}`, work)',
    "openDB<Schema>('onetenant', 1)",
    "indexedDB.open('onetenant')",
  ])('are found where they are not: %s', (text) => {
    expect(sharedNamesIn({ path: 'a.ts', text })).toHaveLength(1);
  });

  test.each([
    "new BroadcastChannel(ours('onetenant'))",
    'openDB<Schema>(DATABASE, 1)',
    'locks.request(ours(`a.${b}`), c)',
  ])('are let pass where they are: %s', (text) => {
    expect(sharedNamesIn({ path: 'a.ts', text })).toEqual([]);
  });
});
