import type { Tokens } from '../training/tokens';
import { JANE, KELLEY, TRICIA } from './cast';
import { VARIED, type Varied } from './varied';

export type Person = Exclude<Varied, 'organization' | 'domain'>;
/** The names that are given; the others stay those of the lesson. */
export type Names = Readonly<Partial<Record<Varied, string>>>;

/** The names of the article's story. */
export const OWN_NAMES = {
  organization: 'Contoso',
  domain: 'contoso',
  admin: `${KELLEY.firstName} ${KELLEY.lastName}`,
  colleague: `${JANE.firstName} ${JANE.lastName}`,
  colleague2: `${TRICIA.firstName} ${TRICIA.lastName}`,
} satisfies Names;

/**
 * The tokens that names come to: `admin`, `adminFirst`, `adminLast`, and the user names `adminName` (`kelley.wall`) and
 * `adminAlias` (`kelley`); so for each person. That of somebody new is `newUser`.
 */
export function tokensOf(names: Names): Tokens {
  const tokens: Record<string, string> = {};
  for (const part of VARIED) {
    const name = names[part];
    if (name === undefined) continue;
    tokens[part] = name;
    if (part !== 'organization' && part !== 'domain') Object.assign(tokens, tokensOfPerson(part, name));
  }
  return tokens;
}

/** Given name and family name: all that follows the first gap. */
export function partsOf(name: string): { readonly first: string; readonly last: string } {
  const [first = '', ...rest] = name.split(' ');
  return { first, last: rest.join(' ') };
}

/** The user name that somebody of this name gets: `kelley.wall`. */
export function userNameFor(name: string): string {
  const { first, last } = partsOf(name);
  return [first, last].map(plain).join('.');
}

/** Letters and digits that a domain or a user name may have, in lower case: `Zoë` becomes `zoe`. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
}

function tokensOfPerson(person: Person, name: string): Tokens {
  const { first, last } = partsOf(name);
  const userName = userNameFor(name);
  const own = person === 'newcomer' ? { newUser: userName } : { [`${person}Name`]: userName };
  return { ...own, [`${person}First`]: first, [`${person}Last`]: last, [`${person}Alias`]: plain(first) };
}
