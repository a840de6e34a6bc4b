import { matchPath } from 'react-router';
import { describe, expect, test } from 'vitest';
import { FIGURES } from '../../src/scenarios/figures';
import { START_STATES } from '../../src/scenarios/startStates';
import { pathOf } from '../../src/shell/frame/address';
import { loadSite, siteAt } from '../../src/shell/frame/sites';

/** The routes of the simulated web that an address matches. */
async function routesOf(address: string): Promise<string[]> {
  const entry = siteAt(pathOf(address));
  const site = entry && (await loadSite(entry, 'en'));
  const matching = site?.routes.filter(({ path }) => matchPath(`/${path}`, `/${pathOf(address)}`));
  return matching?.map(({ path }) => path) ?? [];
}

describe('the pages that a story begins on', () => {
  test.each(START_STATES)('$page, of $id, is there', async ({ page }) => {
    expect(await routesOf(page)).toHaveLength(1);
  });

  test.each(FIGURES)('$address, of figure $name, is there', async ({ address }) => {
    expect(await routesOf(address)).not.toEqual([]);
  });
});
