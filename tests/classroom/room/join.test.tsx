import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeSeatDoor } from '../../../src/room/doors';
import { leaveSeat, useSeat } from '../../../src/store/room/seat';
import { fakeService, PIN, SEAT, type FakeService } from '../../kit/fakeService';
import { openPage } from '../../kit/openPage';

const MINE = { room: 'aaaaaaaaaaaa', seat: 'bbbbbbbbbbbb', secret: 'c'.repeat(32) };

let service: FakeService;

beforeEach(() => {
  service = fakeService();
});
afterEach(() => {
  act(leaveSeat);
  vi.unstubAllGlobals();
  document.head.innerHTML = '';
});

describe('the page of a room for learners', () => {
  test('takes a PIN as people write it, and says that one is in', async () => {
    const user = await openPage('#/join');
    await user.type(await screen.findByLabelText('PIN'), `${PIN.slice(0, 3)} ${PIN.slice(3)}`);
    await user.type(screen.getByLabelText('Your name'), ' Noor {Enter}');
    expect(await screen.findByRole('heading', { name: 'You are in the room, Noor' })).toBeVisible();
    expect(service.said()[0]).toMatchObject({ type: 'join', pin: PIN, name: 'Noor' });
    expect(await screen.findByText('The room has everything that you did.')).toBeVisible();
  });

  test('says what a PIN lacks before the room is asked, and why the room let nobody in', async () => {
    const user = await openPage('#/join?pin=000000');
    await user.click(await screen.findByRole('button', { name: 'Join' }));
    expect(screen.getByText('Enter the name by which your trainer knows you.')).toBeVisible();
    expect(service.lines).toEqual([]);
    await user.type(screen.getByLabelText('Your name'), 'Noor{Enter}');
    expect(await screen.findByText(/^No room has this PIN/)).toBeVisible();
  });

  test('takes the seat of another device along, and its secret leaves the address', async () => {
    await openPage(`#/join/${makeSeatDoor(SEAT)}`);
    expect(await screen.findByRole('heading', { name: 'You are in the room, Noor' })).toBeVisible();
    expect(globalThis.location.hash).toBe('#/join');
    expect(document.body.innerHTML).not.toContain(SEAT.secret);
  });

  test('says before a seat is left what of it would not follow', async () => {
    await openPage(`#/join/${makeSeatDoor(SEAT)}`);
    expect(await screen.findByText('What you did stays in this browser and in the room.')).toBeVisible();
    act(() => useSeat.setState({ behind: 2 }));
    expect(
      screen.getByText(/^What you did stays in this browser\. 2 steps .* will not follow once you leave\.$/),
    ).toBeVisible();
  });

  test('keeps the seat that is there where a code opens none, and says so', async () => {
    service.doors = [SEAT, MINE];
    await openPage(`#/join/${makeSeatDoor(MINE)}`);
    await screen.findByRole('heading', { name: /^You are in the room/ });
    act(() => {
      globalThis.location.hash = `#/join/${makeSeatDoor({ ...SEAT, secret: 'd'.repeat(32) })}`;
    });
    expect(await screen.findByText(/^That code opened no seat/)).toBeVisible();
    await waitFor(() => expect(useSeat.getState()).toMatchObject({ record: MINE, isConnected: true }));
  });
});
