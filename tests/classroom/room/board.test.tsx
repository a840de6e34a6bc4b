import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { fakeRoom, ROOM, SECRET } from '../../kit/fakeRoom';
import { openPage } from '../../kit/openPage';
import { DOOR, justDone, lineOf, namesOnBoard, PERSONAL, smallClass, TO_KIND } from '../../kit/roomClass';

afterEach(() => {
  document.head.innerHTML = '';
});

describe('the board of a room', () => {
  test('opens by the trainer’s link, which leaves the address, and again after a reload', async () => {
    fakeRoom(smallClass());
    await openPage(DOOR);
    expect(await screen.findByText('4 learners, 3 connected')).toBeVisible();
    expect(globalThis.location.hash).toBe('#/room');
    await waitFor(() => expect(document.title).toBe('The room – OneTenant'));
    expect(document.body.innerHTML).not.toContain(SECRET);
  });

  test('comes back to the running room where the browser has its door', async () => {
    fakeRoom(smallClass());
    localStorage.setItem('onetenant.desk', `${ROOM}.${SECRET}`);
    await openPage('#/room');
    expect(await screen.findByText('4 learners, 3 connected')).toBeVisible();
  });

  test('has those who need help first, each with step, goals, wrong turn, last deed and connection', async () => {
    fakeRoom(smallClass());
    await openPage(DOOR);
    const noor = await lineOf('Noor');
    await waitFor(() => expect(namesOnBoard()).toEqual(['Noor', 'Lee', 'Sam', 'Ada']));
    await waitFor(() => expect(noor).toHaveTextContent('Wrong turn A personal account is signed in.'));
    expect(noor).toHaveTextContent('3 of 11: Choose the kind of account');
    expect(noor).toHaveTextContent('0 of 3');
    expect(noor).toHaveTextContent(/Kelley Wall signed in with the Microsoft account/);
    expect(noor).toHaveTextContent('Connected 3 behind');
    expect(await lineOf('Lee')).toHaveTextContent(/Not connected.*Away since/);
    expect(await lineOf('Ada')).toHaveTextContent('Done All 11 done3 of 3');
    expect(screen.getByText('2 need help · 1 going on · 1 done')).toBeVisible();
    expect(screen.getByText('Office 365 first, then Azure – Guided')).toBeVisible();
  });

  test('counts those who have not begun by themselves', async () => {
    fakeRoom([...smallClass(), { name: 'Kim', runs: [] }]);
    await openPage(DOOR);
    expect(await screen.findByText('2 need help · 1 going on · 1 has not begun · 1 done')).toBeVisible();
  });

  test('says once what most do, and of those who do something else what that is', async () => {
    fakeRoom([...smallClass(), { name: 'Ife', runs: [justDone(TO_KIND, 'practice')] }]);
    await openPage(DOOR);
    const ife = await lineOf('Ife');
    await waitFor(() => expect(ife).toHaveTextContent('Office 365 first, then Azure – Practice'));
    expect(await screen.findByText('Most: Office 365 first, then Azure – Guided')).toBeVisible();
    for (const name of ['Sam', 'Lee'])
      expect(await lineOf(name)).not.toHaveTextContent('Office 365 first, then Azure –');
  });

  test('follows what is done, and keeps its order while somebody is at it', async () => {
    const room = fakeRoom(smallClass());
    const user = await openPage(DOOR);
    await lineOf('Noor');
    await waitFor(() => expect(namesOnBoard()).toEqual(['Noor', 'Lee', 'Sam', 'Ada']));
    await user.hover(screen.getByRole('table'));
    await room.log(0, justDone([...TO_KIND, PERSONAL]).slice(-1));
    await waitFor(async () => expect(await lineOf('Sam')).toHaveTextContent('Wrong turn'));
    expect(namesOnBoard()).toEqual(['Noor', 'Lee', 'Sam', 'Ada']);
    await user.unhover(screen.getByRole('table'));
    expect(namesOnBoard()).toEqual(['Noor', 'Sam', 'Lee', 'Ada']);

    act(() => screen.getByRole('checkbox', { name: 'Tick Noor' }).focus());
    await room.seat(3, { name: 'Lee', runs: [justDone([PERSONAL])], windows: 1 });
    await waitFor(async () => expect(await lineOf('Lee')).toHaveTextContent('Wrong turn'));
    await user.tab();
    expect(namesOnBoard()).toEqual(['Noor', 'Sam', 'Lee', 'Ada']);
    expect(screen.getByRole('link', { name: 'Noor' })).toHaveFocus();
    act(() => screen.getByRole('link', { name: 'Noor' }).blur());
    expect(namesOnBoard()).toEqual(['Lee', 'Noor', 'Sam', 'Ada']);
  });

  test('shows all at a glance, without names where these are hidden', async () => {
    fakeRoom(smallClass());
    const user = await openPage(DOOR);
    await user.click(await screen.findByRole('button', { name: 'At a glance' }));
    const tiles = screen.getByRole('list', { name: /^Learners/ });
    await waitFor(() => expect(within(tiles).getAllByRole('listitem')[0]).toHaveTextContent('NoorWrong turn 2 of 11'));
    await user.click(screen.getByRole('checkbox', { name: 'Hide names' }));
    expect(
      within(tiles)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['Learner 3', 'Learner 4', 'Learner 1', 'Learner 2']);
    expect(screen.queryByText('Noor')).toBeNull();
  });

  test('of an empty room is the way in: address, PIN and QR code', async () => {
    const room = fakeRoom();
    const user = await openPage(DOOR);
    expect(await screen.findByRole('heading', { name: 'Join this room' })).toBeVisible();
    expect(screen.getByText('192.0.2.1/#/join')).toBeVisible();
    expect(screen.getAllByText('482 913').length).toBeGreaterThan(0);
    expect(screen.getByRole('img', { name: /^QR code/ })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'New PIN' }));
    expect(room.said.at(-1)).toEqual({ type: 'newPin' });
    await room.state({ pin: { digits: '482913', until: '2016-11-30T17:00:00.000Z' } });
    expect(screen.queryByText('482 913')).toBeNull();
    expect(screen.getAllByText('Nobody new is let in.')).toHaveLength(2);
    await room.seat(0, { name: 'Sam', runs: [] });
    expect(await lineOf('Sam')).toBeVisible();
  });

  test('says that its line is broken, and nothing is lost by it', async () => {
    const room = fakeRoom(smallClass());
    await openPage(DOOR);
    await lineOf('Sam');
    await room.breakLine();
    expect(screen.getByText(/^The connection to the room is broken/)).toBeVisible();
    expect(namesOnBoard()).toHaveLength(4);
    await room.comeBack();
    expect(screen.queryByText(/^The connection to the room is broken/)).toBeNull();
  });
});

describe('without a room', () => {
  test('a door that opens nothing is said, and so is a page that comes from no classroom', async () => {
    fakeRoom();
    const user = await openPage(`#/room/${ROOM}.${'c'.repeat(32)}`);
    expect(await screen.findByText(/^This link opens no room/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Leave this room on this computer' }));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(localStorage.getItem('onetenant.desk')).toBe('');
  });

  test('a page that comes from no classroom says so', async () => {
    await openPage(DOOR);
    expect(await screen.findByText(/^This page does not come from a classroom/)).toBeVisible();
  });
});
