import { expect, test } from 'vitest';
import { LAWS } from '../../src/core/laws';
import { MAY } from '../../src/core/world/roles';
import { read } from './files';

const { text } = read('docs/rules.md');

test('the rule book has the laws of the code', () => {
  const section = text.split('## The ten laws')[1]?.split('\n## ')[0] ?? '';
  const laws = [...section.matchAll(/^(\d+)\. (.+)$/gm)].map(([, number, sentence]) => `${number}. ${sentence}`);
  expect(laws).toEqual(LAWS.map(({ number, sentence }) => `${number}. ${sentence}`));
  expect(LAWS.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test('the rule book has the rights of the code', () => {
  const section = text.split('## Who may do what')[1]?.split('\n## ')[0] ?? '';
  const rows = [...section.matchAll(/^\| `([\w-]+)`\s*\|[^|]*\|([^|]*)\|$/gm)].map(([, deed = '', roles = '']) => [
    deed,
    [...roles.matchAll(/`([\w-]+)`/g)].map(([, role]) => role),
  ]);
  expect(rows).toEqual(Object.entries(MAY));
});
