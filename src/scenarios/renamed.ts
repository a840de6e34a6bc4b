import { withTexts } from '../training/things';
import type { Tokens } from '../training/tokens';
import { OWN_NAMES, plain, tokensOf } from './names';

/** The same plain JSON with these names in place of those of the cast, which stay where no other is given. */
export function renamed<T>(value: T, given: Tokens): T {
  const tokens = { ...TOKENS, ...given };
  const words = wordsOf(tokens);
  const inAddress = inAddresses(tokens);
  return withTexts(value, (text) => {
    if (!/@|\.onmicrosoft\.com$/.test(text)) return words.get(text) ?? text;
    return text.replaceAll(IN_ADDRESSES, (part) => inAddress.get(part) ?? part);
  });
}

const TOKENS = tokensOf(OWN_NAMES);
// The longest first: what a directory of a Microsoft account is called holds what its owner is.
const IN_ADDRESSES = /kelleywall|kelley\.wall|kelley|jane\.gould|tricia\.lawson|contoso/g;

/** What stands for a whole text of the start state. */
function wordsOf(tokens: Tokens): ReadonlyMap<string, string> {
  const names = ['organization', 'admin', 'colleague', 'colleague2'];
  const parts = names.flatMap((name) => [name, `${name}First`, `${name}Last`]);
  return new Map(parts.flatMap((name) => pairOf(TOKENS[name], tokens[name])));
}

/** What stands for a part of a user name, an e-mail address or a domain of the start state. */
function inAddresses(tokens: Tokens): ReadonlyMap<string, string> {
  const names = ['domain', 'adminName', 'adminAlias', 'colleagueName', 'colleague2Name'];
  return new Map([
    ...names.flatMap((name) => pairOf(TOKENS[name], tokens[name])),
    ...pairOf(plain(TOKENS.adminName ?? ''), plain(tokens.adminName ?? '')),
  ]);
}

function pairOf(was: string | undefined, is: string | undefined): readonly (readonly [string, string])[] {
  return was === undefined || is === undefined ? [] : [[was, is]];
}
