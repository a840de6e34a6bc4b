import { expect, test } from 'vitest';
import { roomsOf } from '../../server/room/rooms';
import type { RoomEngine } from '../../server/log/roomLog';
import { openFilesEngine } from '../../server/log/filesEngine';
import { joining, learnerAt, openClassroom, openDeskAt, seatAt } from './kit';

test('a room that cannot be read just now is not said not to be there', async () => {
  const classroom = await openClassroom();
  const { door } = await seatAt(classroom, 'Ann');
  let isAway = true;
  const engine: Partial<RoomEngine> = {
    rooms: async () => [door.room],
    find: async () => {
      if (isAway) throw new Error('nobody answers');
      return undefined;
    },
  };
  // Only what is asked for here is there.
  const rooms = roomsOf(engine as RoomEngine, () => new Date());
  await expect(rooms.ofSeat(door.room, door.seat, door.secret)).rejects.toThrow('nobody answers');
  await expect(rooms.ofTrainer(door.room, classroom.trainer)).rejects.toThrow('nobody answers');
  isAway = false;
  expect(await rooms.ofSeat(door.room, door.seat, door.secret)).toBeUndefined();
  await classroom.end();
});

test('a seat whose answer was lost is taken once, also where it is asked for again', async () => {
  const answers = { areLost: false };
  const classroom = await openClassroom({
    openEngine: async (folder) => losing(await openFilesEngine(folder), answers),
  });
  const join = joining(classroom, 'Ann');
  answers.areLost = true;
  const cut = await learnerAt(classroom);
  cut.say(join);
  await cut.ended;
  answers.areLost = false;
  const ann = await learnerAt(classroom);
  ann.say(join);
  expect(await ann.next('seated')).toMatchObject({ name: 'Ann' });
  expect((await openDeskAt(classroom)).opened.seats).toMatchObject([{ name: 'Ann' }]);
  await classroom.end();
});

/** An engine that keeps what is appended, and does not answer while answers are lost. */
function losing(engine: RoomEngine, answers: { readonly areLost: boolean }): RoomEngine {
  const find: RoomEngine['find'] = async (room) => {
    const log = await engine.find(room);
    return (
      log && {
        ...log,
        append: async (...given) => {
          const answer = await log.append(...given);
          if (answers.areLost) throw new Error('no answer came in time');
          return answer;
        },
      }
    );
  };
  return { ...engine, find };
}
