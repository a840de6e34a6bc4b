import { INITIAL_DOMAIN_ENDING, INITIAL_DOMAIN_LENGTH } from '../editions/august2016';
import type { World } from './world';

/**
 * The initial domain of the directory that comes into being for a Microsoft account: its address without punctuation
 * and top-level domain (`kelley.wall@outlook.com` → `kelleywalloutlook.onmicrosoft.com`).
 * Initial domains are unique in the world: where the plain one is taken, a number follows.
 */
export function initialDomainFor(world: World, email: string): string {
  const withoutTopLevel = email.toLowerCase().replace(/\.[^.@]*$/, '');
  const name = withoutTopLevel.replaceAll(/[^a-z0-9]/g, '') || 'directory';
  const taken = new Set(world.directories.map((directory) => directory.initialDomain));

  let domain = name + INITIAL_DOMAIN_ENDING;
  for (let number = 2; taken.has(domain); number++) domain = name + number + INITIAL_DOMAIN_ENDING;
  return domain;
}

/** The part of an initial domain before its first dot: what addresses of screens name a directory by (`contoso`). */
export function directoryName(initialDomain: string): string {
  return initialDomain.split('.')[0] ?? initialDomain;
}

/** Whether a text has the shape of an e-mail address. */
export function isEmailAddress(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
}

/** The part of a user name after the last @, in lower case; empty where there is none. */
export function domainOf(userName: string): string {
  const at = userName.lastIndexOf('@');
  return at < 0 ? '' : userName.slice(at + 1).toLowerCase();
}

export type DomainFlaw = 'required' | 'domain-malformed' | 'domain-too-long' | 'domain-taken';

/** What is wrong with the first part of an initial domain that somebody would like to have, if anything is. */
export function flawOfDomainName(world: World, name: string): DomainFlaw | undefined {
  if (name === '') return 'required';
  if (!/^[a-z][a-z0-9]*$/i.test(name)) return 'domain-malformed';
  if (name.length > INITIAL_DOMAIN_LENGTH) return 'domain-too-long';
  const domain = name.toLowerCase() + INITIAL_DOMAIN_ENDING;
  return world.directories.some(({ initialDomain }) => initialDomain === domain) ? 'domain-taken' : undefined;
}
