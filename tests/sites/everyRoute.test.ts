import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SITES } from '../../src/shell/sites';
import { isOfRoute, VISITS } from '../browser/kit/addresses';

const sites = await Promise.all(SITES.map(({ load }) => load()));
const routes = [...new Set(sites.flatMap(({ site }) => site.routes.map(({ path }) => path)))];

test('every route of every site is visited in a browser, in both languages', () => {
  const addresses = Object.values(VISITS).flatMap((visits) => visits.map(({ address }) => address));
  expect(routes.filter((route) => !addresses.some((address) => isOfRoute(address, route)))).toEqual([]);
});

test('every route of every site is written down for those who link to it', () => {
  const written = readFileSync('docs/addresses.md', 'utf8');
  expect(routes.map(asWritten).filter((address) => !written.includes(address))).toEqual([]);
});

function asWritten(route: string): string {
  return `\`${route.replaceAll(/:(\w+)/g, '<$1>')}\``;
}
