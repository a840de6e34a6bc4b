import type { RoomEngine } from '../log/roomLog';
import { openRoom, type Room } from './room';
import type { RoomStory } from './roomStory';
import { digestOf, isSamePin, newId, newPin, newSecret, opens } from './secrets';

/** How long a PIN lets seats be taken: a day of teaching. */
const PIN_HOURS = 12;
export const MOST_SEATS = 1_000;

type TakenSeat = { readonly room: Room; readonly seat: string };

/** All rooms of an engine. */
export type Rooms = ReturnType<typeof roomsOf>;

/** The rooms that an engine keeps; each is opened when it is first asked for. `now` is a clock. */
export function roomsOf(engine: RoomEngine, now: () => Date) {
  const opened = new Map<string, Promise<Room | undefined>>();

  const open = async (id: string): Promise<Room | undefined> => {
    const log = await engine.find(id);
    return log && openRoom(id, log, now, () => opened.delete(id));
  };
  const find = async (id: string): Promise<Room | undefined> => {
    const room = opened.get(id) ?? open(id);
    opened.set(id, room);
    let found: Room | undefined;
    try {
      // One that cannot be read just now is not said not to be there: its learners would give their seats up.
      found = await room;
      return found;
    } finally {
      if (!found) opened.delete(id);
    }
  };
  const all = async (): Promise<readonly Room[]> => {
    const found = await Promise.all((await engine.rooms()).map((id) => find(id).catch(() => undefined)));
    return found.filter((room) => room !== undefined);
  };
  const isOpen = ({ story }: Room): boolean => {
    const { pin, ended } = story();
    return ended === null && pin !== null && Date.parse(pin.until) > now().getTime();
  };
  /** The open room of a PIN. All are compared, so that the time that it takes tells nothing. */
  const ofPin = async (pin: string): Promise<Room | undefined> => {
    const rooms = (await all()).filter(isOpen);
    return rooms.filter((room) => isSamePin(pin, room.story().pin?.digits ?? ''))[0];
  };
  const freePin = async (): Promise<string> => {
    const pin = newPin();
    return (await ofPin(pin)) ? freePin() : pin;
  };
  const setPin = async (room: Room): Promise<void> => {
    const digits = await freePin();
    const until = new Date(now().getTime() + PIN_HOURS * 3_600_000).toISOString();
    await room.tell((_story, at) => ({ type: 'pinSet', at, digits, until }));
  };
  return {
    find,
    ofPin,
    setPin,
    admit,
    /** A new room, with a PIN. */
    create: async (): Promise<Room> => {
      const id = newId();
      await engine.create(id);
      const room = await find(id);
      if (!room) throw new Error('the room that was just made is not there');
      await room.tell((_story, at) => ({ type: 'opened', at }));
      await setPin(room);
      return room;
    },
    /** The room that was opened last, where seats can still be taken in it. */
    latest: async (): Promise<Room | undefined> => {
      const rooms = (await all()).filter(isOpen);
      return rooms.toSorted((one, other) => (one.story().opened < other.story().opened ? 1 : -1))[0];
    },
    /** A seat of that name, which that secret opens; the one that it opens already, where there is one. */
    takeSeat: async (room: Room, name: string, secret: string): Promise<TakenSeat | 'room-full' | 'ended'> => {
      const ofSecret = ({ seats }: RoomStory) => [...seats.values()].find(({ key }) => opens(secret, key));
      await room.tell((story, at) => {
        const { seats, ended } = story;
        if (ofSecret(story) || seats.size >= MOST_SEATS || ended !== null) return undefined;
        return { type: 'seatTaken', at, seat: newId(), name: nameBeside(name, seats), key: digestOf(secret) };
      });
      const taken = ofSecret(room.story());
      if (taken) return { room, seat: taken.seat };
      return room.story().ended === null ? 'room-full' : 'ended';
    },
    /** The room in which that secret opens that seat. */
    ofSeat: async (id: string, seat: string, secret: string): Promise<Room | undefined> => {
      const room = await find(id);
      const taken = room?.story().seats.get(seat);
      return opens(secret, taken?.key ?? NO_KEY) ? room : undefined;
    },
    /** The room of which that secret opens the desk. */
    ofTrainer: async (id: string, secret: string): Promise<Room | undefined> => {
      const room = await find(id);
      const keys = room?.story().trainers ?? [NO_KEY];
      return keys.map((key) => opens(secret, key)).includes(true) ? room : undefined;
    },
    /** Deletes a room and everything in it, for good. All who are in it are told, at other services too. */
    remove: ({ id }: Room): Promise<void> => engine.remove(id),
    close: async (): Promise<void> => {
      for (const room of opened.values()) (await room.catch(() => undefined))?.close();
      await engine.close();
    },
  };
}

// Compared where there is nothing to compare with: a room or a seat that is not there takes as long as one that is.
const NO_KEY = digestOf(newSecret());

/** Lets a trainer in: the answer is a secret of his own. */
async function admit(room: Room): Promise<string> {
  const secret = newSecret();
  await room.tell((_story, at) => ({ type: 'trainerAdmitted', at, key: digestOf(secret) }));
  return secret;
}

// Where a number is to stand after it, a name has so many characters, of which each may count for two.
const NUMBERED = 25;

/** Two learners of one name are told apart by a number. */
function nameBeside(name: string, seats: ReadonlyMap<string, { readonly name: string }>): string {
  const taken = new Set([...seats.values()].map((seat) => seat.name.toLowerCase()));
  if (!taken.has(name.toLowerCase())) return name;
  for (let number = 2; ; number += 1) {
    const numbered = `${Array.from(name).slice(0, NUMBERED).join('')} (${number})`;
    if (!taken.has(numbered.toLowerCase())) return numbered;
  }
}
