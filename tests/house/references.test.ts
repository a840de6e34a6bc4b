import { describe, expect, test } from 'vitest';
import { filesOfHouse, read, under } from './files';
import { danglingIn } from './references';

const RULES = read('docs/rules.md').text;

describe('comments', () => {
  test('name only files and rules that are in the repository', () => {
    const files = filesOfHouse();
    const program = [...under('src'), ...under('tests')].filter((path) => /\.tsx?$/.test(path));
    expect(program.flatMap((path) => danglingIn(read(path), files, RULES))).toEqual([]);
  });

  test.each([
    ['// Source: no-such-notes.md, Time.', 'no-such-notes.md'],
    ['/** See core/nowhere.ts. */', 'core/nowhere.ts'],
    ['// As docs/rules.md, law 11 has it.', 'law 11'],
    ['/**\n * As it is (docs/rules.md,\n * No such deed).\n */', 'No such deed'],
  ])('are found that name what is not there: %s', (comment, named) => {
    const source = { path: 'src/x.ts', text: `${comment}\nexport const x = 1;` };
    expect(danglingIn(source, ['docs/rules.md'], RULES)).toEqual([`src/x.ts names ${named}`]);
  });

  test.each([
    '// Source: docs/rules.md, law 10.',
    '// Source: docs/rules.md, laws 2 and 6.',
    '// Source: docs/rules.md, "Who may do what".',
    '// Read with store/parse*.ts.',
    "const text = 'no-such-notes.md';",
  ])('may say: %s', (text) => {
    expect(danglingIn({ path: 'src/x.ts', text }, ['docs/rules.md', 'src/store/parseLog.ts'], RULES)).toEqual([]);
  });
});
