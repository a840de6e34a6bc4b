import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as acts from '../../../src/scenarios/lessons/acts';
import { loadLesson } from '../../../src/scenarios/lessonList';
import { LESSONS } from '../../../src/scenarios/lessonSource';
import { takeLessonsFrom } from '../../../src/store/lesson';
import { closeDesk, leaveDesk, openDesk, say, useDesk, wantAllRuns } from '../../../src/store/room/desk';
import { keptDoor } from '../../../src/store/room/deskDoor';
import { keyOf } from '../../../src/store/room/roomLogs';
import { actsBefore, logOfLearner } from '../../kit/classRuns';
import { fakeRoom, ROOM, seatId, SECRET } from '../../kit/fakeRoom';

const LESSON = await loadLesson('office-first');
const DOOR = { room: ROOM, secret: SECRET };
const WRONG = logOfLearner(LESSON, [...actsBefore(LESSON, 'kind'), acts.signIn(acts.PERSONAL, 'default', 'microsoft')]);
const storyOf = (at: number, run = 0) => useDesk.getState().stories.get(keyOf(seatId(at), `${at}${run}`));

beforeEach(() => takeLessonsFrom(LESSONS));
afterEach(() => {
  closeDesk();
  document.head.innerHTML = '';
});

describe('the desk', () => {
  test('keeps its door in the browser, and reads the present run of each seat, judged', async () => {
    const room = fakeRoom([
      { name: 'Noor', runs: [WRONG] },
      { name: 'Sam', runs: [] },
    ]);
    openDesk(DOOR);
    await vi.waitFor(() => expect(storyOf(0)?.turns).toMatchObject([{ id: 'personal-account', step: 'kind' }]));
    expect(useDesk.getState()).toMatchObject({ status: 'open', seats: [{ name: 'Noor' }, { name: 'Sam' }] });
    expect(room.said.map(({ type }) => type)).toEqual(['open', 'want']);
    expect(keptDoor()).toEqual(DOOR);
  });

  test('reads what is added, and asks again for what it lacks', async () => {
    const room = fakeRoom([{ name: 'Noor', runs: [WRONG.slice(0, 2)] }]);
    openDesk(DOOR);
    await vi.waitFor(() => expect(storyOf(0)?.log).toHaveLength(2));
    await room.log(0, WRONG.slice(2, 3));
    await vi.waitFor(() => expect(storyOf(0)?.log).toHaveLength(3));
    // A part got lost.
    await room.seat(0, { name: 'Noor', runs: [WRONG] });
    await room.log(0, []);
    expect(room.said.at(-1)).toEqual({ type: 'want', seat: seatId(0), run: '00', from: 3 });
    await vi.waitFor(() => expect(storyOf(0)?.log).toHaveLength(WRONG.length));
  });

  test('goes on from what it has once the line comes back', async () => {
    const room = fakeRoom([{ name: 'Noor', runs: [WRONG] }]);
    openDesk(DOOR);
    await vi.waitFor(() => expect(storyOf(0)).toBeDefined());
    await room.breakLine();
    expect(useDesk.getState().status).toBe('lost');
    await room.comeBack();
    expect(useDesk.getState().status).toBe('open');
    await vi.waitFor(() =>
      expect(room.said.at(-1)).toEqual({ type: 'want', seat: seatId(0), run: '00', from: WRONG.length }),
    );
    expect(storyOf(0)?.log).toHaveLength(WRONG.length);
  });

  test('reads earlier runs when they are asked for', async () => {
    fakeRoom([{ name: 'Noor', runs: [WRONG.slice(0, 1), WRONG] }]);
    openDesk(DOOR);
    await vi.waitFor(() => expect(storyOf(0, 1)).toBeDefined());
    expect(storyOf(0, 0)).toBeUndefined();
    wantAllRuns();
    await vi.waitFor(() => expect(storyOf(0, 0)?.log).toHaveLength(1));
  });

  test('says of a log that is none that it cannot be read, and reads the others', async () => {
    const [first, ...rest] = WRONG;
    const torn = [first, { ...rest[0], what: { type: 'conquered' } }] as unknown as typeof WRONG;
    fakeRoom([
      { name: 'Noor', runs: [torn] },
      { name: 'Sam', runs: [WRONG] },
    ]);
    openDesk(DOOR);
    await vi.waitFor(() => expect(storyOf(1)).toBeDefined());
    expect([...useDesk.getState().unreadable]).toEqual([keyOf(seatId(0), '00')]);
    expect(storyOf(0)?.log).toHaveLength(1);
  });

  test('asks no more for a log that cannot be read, however it goes on', async () => {
    const [first, second, ...rest] = WRONG;
    const torn = [first, { ...second, what: { type: 'conquered' } }] as unknown as typeof WRONG;
    const room = fakeRoom([{ name: 'Noor', runs: [torn] }]);
    openDesk(DOOR);
    await vi.waitFor(() => expect(useDesk.getState().unreadable.size).toBe(1));
    const asked = room.said.length;
    for (const entry of rest) await room.log(0, [entry]);
    expect(room.said).toHaveLength(asked);
  });

  test('does not open by a secret that is none, and keeps it, as the room may be there again later', async () => {
    fakeRoom();
    openDesk({ room: ROOM, secret: 'c'.repeat(32) });
    await vi.waitFor(() => expect(useDesk.getState().status).toBe('closed'));
    expect(keptDoor()).toEqual({ room: ROOM, secret: 'c'.repeat(32) });
    leaveDesk();
    expect(keptDoor()).toBeUndefined();
  });

  test('is not asked for where the page comes from no classroom', () => {
    openDesk(DOOR);
    expect(useDesk.getState().status).toBe('no-service');
  });

  test('tells why a wish was refused until the next one, and forgets a room that is deleted', async () => {
    const room = fakeRoom();
    openDesk(DOOR);
    await vi.waitFor(() => expect(useDesk.getState().status).toBe('open'));
    await room.tell({ type: 'refused', why: 'no-such-lesson' });
    expect(useDesk.getState().refused).toBe('no-such-lesson');
    say({ type: 'goOn' });
    expect(useDesk.getState().refused).toBeUndefined();
    say({ type: 'delete' });
    expect(useDesk.getState()).toMatchObject({ status: 'deleted', seats: [], room: undefined });
    expect(keptDoor()).toBeUndefined();
  });
});
