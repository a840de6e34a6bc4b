import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { changeMarks } from '../../src/shell/marks/changeMarks';
import { watch } from '../../src/shell/marks/watchHand';
import { CONTOSO } from '../../src/scenarios/cast';
import { send } from '../../src/store/send';
import { openAt } from '../kit/open';
import { painted } from '../kit/waits';

const KELLEY = 'admin@contoso.onmicrosoft.com';
const CHECK_OUT = 'portal.office.com/commerce/trial/business-premium';
const OWNED = 'portal.office.com/admin/billing/subscriptions';

const frame = (name: 'main' | 'beside') => {
  const found = document.querySelector<HTMLElement>(`[data-frame="${name}"]`);
  if (!found) throw new Error(`no frame ${name}`);
  return found;
};
const viewport = (name: 'main' | 'beside') => frame(name).querySelector('nav + div')?.firstElementChild as HTMLElement;

/** Each frame is 500 pixels high, and rows of tables stand far below. */
function layOut() {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function box(this: Element) {
    return this.tagName === 'TR' ? new DOMRect(0, 1500, 400, 30) : new DOMRect(0, 0, 400, 500);
  });
  for (const name of ['main', 'beside'] as const) {
    const place = viewport(name);
    place.style.overflowY = 'auto';
    Object.defineProperties(place, { scrollHeight: { value: 3000 }, clientHeight: { value: 500 } });
  }
}

let scrolled: { readonly by: Element; readonly top: number }[];
beforeEach(() => {
  scrolled = [];
  vi.spyOn(Element.prototype, 'scrollTo').mockImplementation(function scrollTo(this: Element, ...how: unknown[]) {
    const [first] = how;
    if (typeof first === 'object' && first !== null && 'top' in first)
      scrolled.push({ by: this, top: Number(first.top) });
  });
});

async function openBoth() {
  const user = await openAt(`${OWNED}?beside=${CHECK_OUT}`, { start: 'azure-customer', as: KELLEY });
  layOut();
  return user;
}
const buy = () => within(frame('beside')).findByRole('button', { name: 'Try now' });
const bought = () => within(frame('main')).findByRole('row', { name: /Business Premium/ });

describe('what has changed on a page', () => {
  test('is scrolled into view in the other frame, with some of what is around it', async () => {
    const user = await openBoth();
    await user.click(await buy());
    await bought();
    await vi.waitFor(() => expect(scrolled.map(({ by }) => by)).toContain(viewport('main')));
    const { top } = scrolled.find(({ by }) => by === viewport('main')) ?? { top: 0 };
    expect(top).toBeGreaterThan(1000);
    expect(top).toBeLessThan(1500);
    expect(scrolled.map(({ by }) => by)).not.toContain(viewport('beside'));
  });

  test.each(['wheel', 'touchMove'] as const)('is not moved under a hand that scrolls the frame: %s', async (how) => {
    await openBoth();
    // It is the same moment still, however long the machine takes.
    vi.spyOn(watch, 'now').mockReturnValue(watch.now());
    fireEvent[how](viewport('main'));
    await act(() => send({ type: 'startOffice365Trial', profile: 'default', plan: 'business-premium' }, CHECK_OUT));
    await bought();
    await painted();
    expect(document.querySelector('[data-changed]')).toContainElement(await bought());
    expect(scrolled).toEqual([]);
  });

  test('is not moved under a hand that types in the frame', async () => {
    const user = await openAt(`portal.office.com/admin/users/active?beside=${CHECK_OUT}`, {
      start: 'azure-customer',
      as: KELLEY,
    });
    layOut();
    await user.click(within(frame('main')).getAllByRole('textbox')[1] ?? document.body);
    const added = {
      type: 'addUser',
      profile: 'default',
      directory: CONTOSO.id,
      userName: 'robin@contoso.onmicrosoft.com',
      role: 'user',
      details: { displayName: 'Robin' },
    } as const;
    await act(() => send(added, CHECK_OUT));
    await screen.findByRole('row', { name: /Robin/ });
    await painted();
    expect(scrolled).toEqual([]);
  });
});

test('a mark leaves a row that comes to show something else, as in a long list that is scrolled', async () => {
  const row = document.createElement('tr');
  row.innerHTML = '<td>Jane Gould</td>';
  document.body.append(row);
  const marks = changeMarks();
  marks.put([row]);
  expect(row).toHaveAttribute('data-changed');
  row.firstChild!.textContent = 'Kelley Wall';
  await vi.waitFor(() => expect(row).not.toHaveAttribute('data-changed'));
  row.remove();
});
