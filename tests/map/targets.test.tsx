import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { expect, expectTypeOf, test, vi } from 'vitest';
import { TARGETS } from '../../src/map/targetList';
import { target, type TargetName } from '../../src/map/targets';
import { openAt } from '../kit/open';
import type { Look, Press } from './look';
import { LOOKS } from './looks';

type Visitor = Awaited<ReturnType<typeof openAt>>;

test.each(Object.entries(LOOKS))(
  'what the pages of %s show of targets is what is listed',
  async (_, { areas, looks }) => {
    // No page of the test's window says whether it is safe; a link to the run is made either way.
    vi.stubGlobal('isSecureContext', true);
    const shown = new Set<string>();
    for (const look of looks) {
      for (const name of await shownBy(look)) shown.add(name);
    }

    const listed = TARGETS.filter((name) => areas.some((area) => name.startsWith(`${area}.`)));
    expect(listed.filter((name) => ![...shown].some((one) => isNamed(one, name)))).toEqual([]);
    expect([...shown].filter((one) => !TARGETS.some((name) => isNamed(one, name)))).toEqual([]);
  },
);

test('no target is in an area that no look is for', () => {
  const areas = Object.values(LOOKS).flatMap((one): readonly string[] => one.areas);
  expect(TARGETS.filter((name) => !areas.includes(name.split('.')[0] ?? ''))).toEqual([]);
});

test('a name that is not listed does not compile', () => {
  expect(target('office-sign-up.tryNow')).toEqual({ 'data-target': 'office-sign-up.tryNow' });
  expectTypeOf<'classic-portal.users.jane.gould'>().toExtend<TargetName>();
  expectTypeOf<'office-sign-up.tryLater'>().not.toExtend<TargetName>();
  expectTypeOf<'classic-portal.tab.*'>().not.toExtend<TargetName>();
});

/** The targets that a page shows, when it is opened, before each press and after the last. */
async function shownBy({ at, press = [], ...visitor }: Look): Promise<string[]> {
  cleanup();
  const user = await openAt(at, visitor);
  const shown = marksShown();
  for (const one of press) {
    const element = await found(one);
    shown.push(...marksShown());
    // In act, so that a part that is loaded when it is asked for is waited for.
    await act(() =>
      typeof one === 'object' && 'into' in one ? putInto(user, element, one.text) : user.click(element),
    );
  }
  return [...shown, ...marksShown()];
}

function found(one: Press): Element | Promise<Element> {
  if (typeof one === 'string') return marked(one);
  return 'into' in one ? marked(one.into) : screen.getByRole('checkbox', { name: one.tick });
}

async function putInto(user: Visitor, field: Element, text: string) {
  if (field instanceof HTMLSelectElement) await user.selectOptions(field, text);
  else await user.type(field, text);
}

function marked(name: string): Promise<Element> {
  return waitFor(() => {
    const element = document.querySelector(`[data-target="${name}"]`);
    if (!element) throw new Error(`${name} is not shown`);
    return element;
  });
}

function marksShown(): string[] {
  return [...document.querySelectorAll('[data-target]')].flatMap((one) => one.getAttribute('data-target') ?? []);
}

/** A member of a family has a name of its own after the dot. */
function isNamed(shown: string, listed: string): boolean {
  return listed.endsWith('.*') ? shown.startsWith(listed.slice(0, -1)) && !shown.endsWith('.') : shown === listed;
}
