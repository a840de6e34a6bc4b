import { parseSync } from 'vite';
import type { Source } from './imports';

const NAME = /[\w@*./-]*\w\.(?:md|tsx?|mjs|json|css|html|svg)\b/g;
const RULE = /docs\/rules\.md, ("?[A-Z][\w ]*|laws? \d+(?: and \d+)?)/g;

/** What comments of a program file name that is not there: files of the repository, and rules of docs/rules.md. */
export function danglingIn({ path, text }: Source, files: readonly string[], rules: string): string[] {
  const comments = parseSync(path, text).comments.map(({ value }) => value.replaceAll(/\s*\n[ \t]*\*? ?/g, ' '));
  return comments.flatMap((comment) => {
    const missing = [...comment.matchAll(NAME)].map(([name]) => name).filter((name) => !isThere(name, files));
    const unknown = [...comment.matchAll(RULE)].map(([, rule = '']) => rule).filter((rule) => !isRule(rule, rules));
    return [...missing, ...unknown].map((name) => `${path} names ${name}`);
  });
}

/** A file is named by its path from the root, or by the end of it; `*` stands for any part of a name. */
function isThere(name: string, files: readonly string[]): boolean {
  const escaped = name
    .replace(/^(?:\.{1,2}\/)+/, '')
    .replaceAll('.', '\\.')
    .replaceAll('*', '[^/]*');
  const pattern = new RegExp(`(?:^|/)${escaped}$`);
  return files.some((file) => pattern.test(file));
}

function isRule(named: string, rules: string): boolean {
  if (!named.startsWith('law')) return headingsOf(rules).includes(named.replaceAll('"', '').trim());
  const numbers = named.match(/\d+/g) ?? [];
  return numbers.every((number) => rules.includes(`\n${number}. `));
}

function headingsOf(rules: string): string[] {
  return [...rules.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
}
