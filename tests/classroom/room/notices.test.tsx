import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HashRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { App } from '../../../src/App';
import { loadMessages } from '../../../src/i18n/messages';
import { TextProvider } from '../../../src/i18n/TextProvider';
import { NOTHING_SAID, type Says } from '../../../src/room/parts';
import { RoomOverPages } from '../../../src/RoomOverPages';
import { loadSite, SITES } from '../../../src/shell/frame/sites';
import { begin, openRun } from '../../../src/store/run';
import { joinRoom, leaveSeat, useSeat } from '../../../src/store/room/seat';
import { setLanguage } from '../../../src/store/settings';
import { memoryStorage } from '../../../src/store/storage/storage';
import { fakeService, PIN, type FakeService } from '../../kit/fakeService';
import { eventsOf } from '../../kit/given';

// Pages that everybody may see.
const AZURE = 'azure.microsoft.com/pricing/free-trial';
const OFFICE = 'products.office.com/business';

let service: FakeService;

beforeEach(async () => {
  service = fakeService();
  setLanguage('en');
  await Promise.all([loadMessages('en', 'base'), loadMessages('en', 'room/join')]);
  await Promise.all(SITES.map((site) => loadSite(site, 'en')));
});
afterEach(() => {
  act(leaveSeat);
  vi.unstubAllGlobals();
  document.head.innerHTML = '';
});

/** A learner in a seat, at these pages of the simulator. */
async function learnerAt(place: string) {
  await openRun(async () => memoryStorage());
  await begin('office-customer', eventsOf('office-customer'), OFFICE, 'test');
  globalThis.location.hash = `#/${place}`;
  const user = userEvent.setup();
  await act(async () => {
    render(
      <HashRouter useTransitions={false}>
        <TextProvider language="en">
          <RoomOverPages />
        </TextProvider>
        <App />
      </HashRouter>,
    );
  });
  await screen.findAllByRole('main');
  await act(async () => joinRoom(PIN, 'Noor'));
  await waitFor(() => expect(useSeat.getState().isConnected).toBe(true));
  return user;
}

const say = (change: Partial<Says>) =>
  act(async () => service.line().tell({ type: 'says', says: { ...NOTHING_SAID, ...change } }));
const look = (word: string, address?: string) =>
  say({ look: { number: 1, word, ...(address !== undefined && { address }) } });
const notices = () => within(screen.getByRole('region', { name: 'From your trainer' }));

describe('“look here”', () => {
  test('has a button that opens the page that came along, in the learner’s own run', async () => {
    const user = await learnerAt(`${OFFICE}?beside=${OFFICE}&map=`);
    await look('Two of them', AZURE);
    expect(
      notices()
        .getByText(/Look at your trainer’s screen/)
        .closest('p'),
    ).toHaveTextContent(`Look at your trainer’s screen Two of them ${AZURE}`);
    const go = notices().getByRole('button', { name: 'Go there' });
    expect(go).toHaveAccessibleDescription(AZURE);
    expect(globalThis.location.hash).toContain(`#/${OFFICE}`);

    await user.click(go);
    const [path, query] = globalThis.location.hash.split('?');
    expect(path).toBe(`#/${AZURE}`);
    expect(Object.fromEntries(new URLSearchParams(query))).toEqual({ beside: OFFICE, map: '' });
    expect(screen.queryByRole('region', { name: 'From your trainer' })).toBeNull();
    expect(useSeat.getState().record?.read).toEqual([1]);
  });

  test('takes the keyboard from nobody, and goes nowhere by itself', async () => {
    await learnerAt(OFFICE);
    const address = screen.getByRole('textbox', { name: 'Address' });
    act(() => address.focus());
    await look('', AZURE);
    expect(notices().getByRole('button', { name: 'Go there' })).toBeVisible();
    expect(address).toHaveFocus();
    expect(globalThis.location.hash).toBe(`#/${OFFICE}`);
  });

  test('without an address has its word, and a button by which it goes', async () => {
    const user = await learnerAt(OFFICE);
    await look('portal.azure.com');
    expect(notices().queryByRole('button', { name: 'Go there' })).toBeNull();
    await user.click(notices().getByRole('button', { name: 'OK' }));
    expect(screen.queryByRole('region', { name: 'From your trainer' })).toBeNull();
  });

  test.each(['example.com', 'join/x', '../join', 'lessons/office-first/test', 'javascript:alert(1)', 'runs'])(
    'does not lead to %s, though a room says so',
    async (address) => {
      await learnerAt(OFFICE);
      await look('Here', address);
      expect(notices().getByText(/Here/)).toBeVisible();
      expect(notices().queryByRole('button', { name: 'Go there' })).toBeNull();
    },
  );

  test('changes nothing of the simulator’s own by an address', async () => {
    const user = await learnerAt(OFFICE);
    await look('', `${AZURE}?for=all&lang=nl&kiosk=&beside=${OFFICE}`);
    await user.click(notices().getByRole('button', { name: 'Go there' }));
    expect(globalThis.location.hash).toBe(`#/${AZURE}?for=all`);
    expect(document.documentElement.lang).toBe('en');
  });
});
