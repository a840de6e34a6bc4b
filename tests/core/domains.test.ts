import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directoryName, emptyWorld, type World } from '../../src/core/index';
import { evolve } from '../../src/core/rules/rules';
import { domainOf, initialDomainFor } from '../../src/core/world/domains';

const empty = emptyWorld('test');

function withDomain(world: World, initialDomain: string): World {
  const directory = `directory ${world.directories.length}`;
  return evolve(world, { type: 'DirectoryCreated', directory, name: 'Some', initialDomain, country: 'US' });
}

describe('the initial domain of a Microsoft account’s directory', () => {
  test.each([
    ['kelley.wall@outlook.com', 'kelleywalloutlook.onmicrosoft.com'],
    ['Kelley.Wall@Outlook.com', 'kelleywalloutlook.onmicrosoft.com'],
    ['jane_gould+azure@live.nl', 'janegouldazurelive.onmicrosoft.com'],
    ['k-wall@mail.example.com', 'kwallmailexample.onmicrosoft.com'],
    ['kelley2016@outlook.com', 'kelley2016outlook.onmicrosoft.com'],
    ['someone', 'someone.onmicrosoft.com'],
    ['été@ñandú.com', 'tand.onmicrosoft.com'],
    ['', 'directory.onmicrosoft.com'],
    ['иван', 'directory.onmicrosoft.com'],
  ])('of %s is %s', (email, domain) => {
    expect(initialDomainFor(empty, email)).toBe(domain);
  });

  test('has a number where the plain one is taken', () => {
    const once = withDomain(empty, 'kelleyoutlook.onmicrosoft.com');
    expect(initialDomainFor(once, 'kelley@outlook.com')).toBe('kelleyoutlook2.onmicrosoft.com');
    const twice = withDomain(once, 'kelleyoutlook2.onmicrosoft.com');
    expect(initialDomainFor(twice, 'kel.ley@outlook.com')).toBe('kelleyoutlook3.onmicrosoft.com');
  });

  test('passes over a number that somebody has by name', () => {
    const taken = withDomain(withDomain(empty, 'aboutlook.onmicrosoft.com'), 'aboutlook2.onmicrosoft.com');
    expect(initialDomainFor(taken, 'ab@outlook.com')).toBe('aboutlook3.onmicrosoft.com');
    expect(initialDomainFor(taken, 'ab@outlook2.com')).toBe('aboutlook22.onmicrosoft.com');
  });

  test('is always new in the world, lower case, and one word before the suffix', () => {
    const address = fc.oneof(fc.emailAddress(), fc.string(), fc.constantFrom('a@b.c', 'A.@b.c', 'a@b2.c', 'ab@.c'));
    fc.assert(
      fc.property(fc.array(address, { maxLength: 12 }), (addresses) => {
        const world = addresses.reduce((one, email) => withDomain(one, initialDomainFor(one, email)), empty);
        const domains = world.directories.map(({ initialDomain }) => initialDomain);
        expect(new Set(domains).size).toBe(domains.length);
        for (const domain of domains) expect(domain).toMatch(/^[a-z0-9]+\.onmicrosoft\.com$/);
      }),
    );
  });
});

describe('parts of names', () => {
  test('a directory is named in addresses by the first part of its initial domain', () => {
    expect(directoryName('contoso.onmicrosoft.com')).toBe('contoso');
    expect(directoryName('contoso')).toBe('contoso');
  });

  test.each([
    ['admin@contoso.onmicrosoft.com', 'contoso.onmicrosoft.com'],
    ['Admin@Contoso.OnMicrosoft.com', 'contoso.onmicrosoft.com'],
    ['a@b@contoso.com', 'contoso.com'],
    ['admin@', ''],
    ['admin', ''],
    ['', ''],
  ])('the domain of %s is “%s”', (userName, domain) => {
    expect(domainOf(userName)).toBe(domain);
  });
});
