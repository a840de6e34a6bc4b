import { emptyWorld, flawOfDomainName, guid, type DomainFlaw } from '../core/index';
import type { Tokens } from '../training/tokens';
import { DEFAULT_DIRECTORY } from './cast';
import { startOf, type Told } from './lessonStarts';
import { plain, partsOf, tokensOf, userNameFor, type Names, type Person } from './names';
import { VARIED, type Varied } from './varied';

/** Why a story cannot be told with a name. */
export type NameFlaw = 'malformed' | 'too-long' | 'one-word' | 'no-letters' | 'equal' | 'taken' | DomainFlaw;
export type NameFlaws = Readonly<Partial<Record<Varied, NameFlaw>>>;

/** Characters of the longest name of an organization or a person. */
export const LONGEST_NAME = 60;
/** Of a domain: lessons make further ones of it, by a number after it. */
export const LONGEST_DOMAIN = 26;
const LONGEST_USER_NAME = 64;
const LONGEST_SEED = 100;

/** The names that a lesson can be told with others for. */
export function variedIn({ tokens }: Pick<Told, 'tokens'>): readonly Varied[] {
  return VARIED.filter((name) => name in tokens);
}

/** The names in the query of an address, as far as they are given there. */
export function namesIn(query: URLSearchParams): Names {
  return tidied(Object.fromEntries(VARIED.map((name) => [name, query.get(name) ?? ''])));
}

/** The seed in the query of an address. */
export function seedIn(query: URLSearchParams): string | undefined {
  const seed = Array.from((query.get('seed') ?? '').trim())
    .slice(0, LONGEST_SEED)
    .join('');
  return seed === '' ? undefined : seed;
}

/** Names without needless blanks, and without those that are left empty. */
export function tidied(names: Names): Names {
  const found = VARIED.flatMap((name) => {
    const text = (names[name] ?? '').trim().replaceAll(/\s+/g, ' ');
    return text === '' ? [] : [[name, name === 'domain' ? text.toLowerCase() : text] as const];
  });
  return Object.fromEntries(found);
}

/** With a domain, where there is an organization only: `Wide World Importers` gets `wideworldimporters`. */
export function withDomain(names: Names): Names {
  const { organization, domain } = names;
  if (organization === undefined || domain !== undefined) return names;
  return { ...names, domain: plain(organization).slice(0, LONGEST_DOMAIN) };
}

/** The names that an address asks for: those that it gives, and for the others those of its seed. */
export function namesAskedIn(query: URLSearchParams): Names {
  const seed = seedIn(query);
  return { ...(seed !== undefined && namesOfSeed(seed)), ...withDomain(namesIn(query)) };
}

/** The query of an address that asks for names, with its question mark; empty where there is nothing to ask for. */
export function queryFor(names: Names, seed?: string): string {
  const query = new URLSearchParams(VARIED.flatMap((name) => (names[name] === undefined ? [] : [[name, names[name]]])));
  if (seed !== undefined) query.set('seed', seed);
  return query.size === 0 ? '' : `?${query}`;
}

/**
 * The tokens with which a lesson is told with these names, its own where none is given; or, by name, why it cannot be.
 * Source of the rules: docs/rules.md, and what the start state of the lesson has besides.
 */
export function variationOf(told: Told, given: Names): { readonly tokens: Tokens } | { readonly flaws: NameFlaws } {
  const names = withDomain(tidied(given));
  const varied = variedIn(told);
  const asked = varied.filter((name) => names[name] !== undefined);
  const flawed = asked.flatMap((name) => {
    const flaw = flawOfText(name, names[name] ?? '');
    return flaw ? [[name, flaw] as const] : [];
  });
  if (flawed.length > 0) return { flaws: Object.fromEntries(flawed) };

  const all: Names = Object.fromEntries(varied.map((name) => [name, names[name] ?? told.tokens[name] ?? '']));
  const clashes = asked.flatMap((name) => {
    const flaw = clashOf(name, all, asked, told);
    return flaw ? [[name, flaw] as const] : [];
  });
  return clashes.length > 0 ? { flaws: Object.fromEntries(clashes) } : { tokens: tokensOf(all) };
}

/** Why the first of these stories that cannot be told with these names cannot be; nothing where all can. */
export function flawsIn(stories: readonly Told[], names: Names): NameFlaws {
  for (const told of stories) {
    const variation = variationOf(told, names);
    if ('flaws' in variation) return variation.flaws;
  }
  return {};
}

function flawOfText(name: Varied, text: string): NameFlaw | undefined {
  if (name === 'domain') return flawOfDomainName(emptyWorld(''), `${text}2`);
  if (text.length > LONGEST_NAME) return 'too-long';
  // What is in no such name may be a name of a thing to the lesson (`@user:`), or a token.
  if (!/^[\p{L}\p{M}\p{N} .,'’&-]+$/u.test(text)) return 'malformed';
  return name === 'organization' ? undefined : flawOfPerson(text);
}

function flawOfPerson(name: string): NameFlaw | undefined {
  const { first, last } = partsOf(name);
  if (last === '') return 'one-word';
  if (plain(first) === '' || plain(last) === '') return 'no-letters';
  return userNameFor(name).length > LONGEST_USER_NAME ? 'too-long' : undefined;
}

/** What else is called so. Of two given names that are equal, the later one is meant. */
function clashOf(name: Varied, all: Names, asked: readonly Varied[], told: Told): NameFlaw | undefined {
  const own = all[name] ?? '';
  if (name === 'organization' || name === 'domain') {
    const others = otherDirectories(told, all);
    if (name === 'organization') {
      return others.some((one) => one.name.toLowerCase() === own.toLowerCase()) ? 'taken' : undefined;
    }
    return others.some(({ domain }) => ['', '2', '3'].some((number) => domain === own + number))
      ? 'domain-taken'
      : undefined;
  }
  const people = VARIED.filter((one): one is Person => one !== 'organization' && one !== 'domain');
  const rivals = people.filter(
    (one) => one !== name && (!asked.includes(one) || VARIED.indexOf(one) < VARIED.indexOf(name)),
  );
  return rivals.some((one) => all[one] !== undefined && userNameFor(all[one]) === userNameFor(own))
    ? 'equal'
    : undefined;
}

// No domain has a dash: what still has another one is not the organization's.
const MARK = 'the-organization';

function otherDirectories(told: Told, all: Names) {
  const { events } = startOf(told, tokensOf({ ...all, domain: MARK }));
  const others = events.flatMap((event) =>
    event.type === 'DirectoryCreated' && !event.initialDomain.startsWith(MARK)
      ? [{ name: event.name, domain: event.initialDomain.split('.')[0] ?? '' }]
      : [],
  );
  // A first sign-up with a personal account makes one of this name.
  return [...others, { name: DEFAULT_DIRECTORY.name, domain: '' }];
}

const ORGANIZATIONS = [
  'Adventure Works',
  'Fabrikam',
  'Fourth Coffee',
  'Litware',
  'Northwind Traders',
  'Proseware',
  'Tailspin Toys',
  'Trey Research',
  'Wide World Importers',
  'Wingtip Toys',
  'Woodgrove Bank',
] as const;

const PEOPLE = [
  'Ana Bowman',
  'Dara Levitan',
  'Eva Corets',
  'Femke Visser',
  'Garth Fort',
  'Ilse Bakker',
  'Karim Manar',
  'Lola Jacobsen',
  'Mila Novak',
  'Noor de Wit',
  'Omar Benali',
  'Pia Lindgren',
  'Robin Counts',
  'Sara Davis',
  'Toby Nixon',
  'Yuki Tanaka',
] as const;

/** An organization and people of a list of fictional ones: always the same for the same seed. */
export function namesOfSeed(seed: string): Names {
  const rest = [...PEOPLE];
  const pick = (at: number) => rest.splice(numberOf(seed, at) % rest.length, 1)[0] ?? PEOPLE[0];
  const organization = ORGANIZATIONS[numberOf(seed, 0) % ORGANIZATIONS.length] ?? ORGANIZATIONS[0];
  return withDomain({
    organization,
    admin: pick(1),
    colleague: pick(2),
    colleague2: pick(3),
    newcomer: pick(4),
  });
}

function numberOf(seed: string, at: number): number {
  return Number.parseInt(guid(seed, at).slice(0, 8), 16);
}
