import { describe, expect, test } from 'vitest';
import { read, under } from './files';
import type { Source } from './imports';

const HOME = 'src/ui/Form.tsx';

/** Where a form is built by hand: its tries, its flaws and its focus would be its own. */
function formsIn({ path, text }: Source): string[] {
  if (path === HOME) return [];
  return text
    .split('\n')
    .flatMap((line, at) => (/<form(?![\w-])|createElement\('form'/.test(line) ? [`${path}:${at + 1}`] : []));
}

test('every form of the program is a ui/Form', () => {
  const program = under('src').filter((path) => path.endsWith('.tsx') || path.endsWith('.ts'));
  expect(program).toContain(HOME);
  expect(program.flatMap((path) => formsIn(read(path)))).toEqual([]);
});

describe('a form that is built by hand', () => {
  test.each(['<form>', '  <form', '<form method="dialog">', "createElement('form')"])('is found in “%s”', (line) => {
    expect(formsIn({ path: 'src/sites/a/X.tsx', text: `first\n${line}\n` })).toEqual(['src/sites/a/X.tsx:2']);
  });

  test.each(['<Form form={form}>', 'useForm<Typed>({', '<form-note>', '</form>'])('is not found in “%s”', (line) => {
    expect(formsIn({ path: 'src/sites/a/X.tsx', text: line })).toEqual([]);
  });
});
