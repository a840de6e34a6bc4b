import { HOSTS } from '../../src/map/hosts';
import type { Source } from './imports';

// User names end in others: `x@contoso.onmicrosoft.com`.
const HOST = new RegExp(
  `\\b(${Object.values(HOSTS)
    .map((host) => host.replaceAll('.', '\\.'))
    .join('|')})\\b`,
  'i',
);

/** Where hosts may be written: where addresses are made, and where people read them. */
const HOME = ['src/map/', 'src/i18n/'];
/** What all links are compressed with, word for word: the addresses of today are none of its business. */
const FROZEN = ['src/store/share/linkWords.ts'];

/** Addresses that a program file writes out instead of asking the map for them. Comments may hold examples. */
export function addressesWrittenIn({ path, text }: Source): string[] {
  if (FROZEN.includes(path) || HOME.some((folder) => path.startsWith(folder))) return [];
  return text
    .split('\n')
    .flatMap((line, at) => (HOST.test(withoutComment(line)) ? [`${path}:${at + 1} names a host`] : []));
}

// A comment has a line of its own here, or comes after a space; the slashes of `https://` do neither.
function withoutComment(line: string): string {
  return line.replace(/^\s*(\/?\*|\/\/).*$|\s\/\/\s.*$/, '');
}
