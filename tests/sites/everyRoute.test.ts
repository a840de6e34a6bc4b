import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addresses } from '../../src/map/addresses';
import { DIRECTORY_TABS, SETTINGS_TABS, USER_TABS } from '../../src/map/tabs';
import { SITES } from '../../src/shell/frame/sites';
import { isOfRoute, VISITS } from '../browser/kit/addresses';

const sites = await Promise.all(SITES.map(({ pages }) => pages.load()));
const routes = [...new Set(sites.flatMap(({ site }) => site.routes.map(({ path }) => path)))];

test('every route of every site is visited in a browser, in both languages', () => {
  const visited = Object.values(VISITS).flatMap((visits) => visits.map(({ address }) => address));
  expect(routes.filter((route) => !visited.some((address) => isOfRoute(address, route)))).toEqual([]);
});

test('the routes of the sites are the pages of the map', () => {
  expect(routes.toSorted()).toEqual(patternsOfMap().toSorted());
});

test('what is written down for those who link to pages is every route, and nothing else', () => {
  expect(written().toSorted()).toEqual(routes.map(asWritten).toSorted());
});

const TABS: Readonly<Record<string, readonly string[]>> = {
  [addresses.classicPortal.directory.pattern]: DIRECTORY_TABS,
  [addresses.classicPortal.user.pattern]: USER_TABS,
  [addresses.classicPortal.settings.pattern]: SETTINGS_TABS,
};

/** The patterns of all pages; where a page has tabs, one for each. */
function patternsOfMap(): string[] {
  const map: Readonly<Record<string, Readonly<Record<string, { readonly pattern: string }>>>> = addresses;
  const pages = Object.values(map).flatMap((site) => Object.values(site));
  return pages.flatMap(({ pattern }) => TABS[pattern]?.map((tab) => pattern.replace(':tab', tab)) ?? [pattern]);
}

/** The addresses of the document's table of simulated pages. */
function written(): string[] {
  const [, section = ''] = readFileSync('docs/addresses.md', 'utf8').split(/^## Simulated pages$|^### /m);
  return [...section.matchAll(/^\| `([^`]+)`/gm)].flatMap(([, address]) => address ?? []);
}

function asWritten(route: string): string {
  return route.replaceAll(/:(\w+)/g, '<$1>');
}
