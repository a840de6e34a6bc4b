import { expect, test } from 'vitest';
import { roomsOf } from '../../server/room/rooms';
import type { RoomEngine } from '../../server/log/roomLog';
import { openClassroom, seatAt } from './kit';

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
