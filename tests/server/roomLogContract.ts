import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ALL, DESK, type Appended, type RoomEngine } from '../../server/log/roomLog';

const ROOM = '00000000000a';
const OTHER = '00000000000b';
const ANN = 'aaaaaaaaaaaa';
const BOB = 'bbbbbbbbbbbb';
const nothing = () => undefined;

/** An engine as a test has it: opened again, it has what it had. */
export type Opened = { readonly engine: RoomEngine; readonly reopen: () => Promise<RoomEngine> };

/** What every engine promises. `open` opens one with nothing in it. */
export function keepsTheContract(open: () => Promise<Opened>): void {
  let opened: Opened;
  let engine: RoomEngine;
  beforeEach(async () => {
    opened = await open();
    engine = opened.engine;
  });
  afterEach(() => engine.close());

  const logOfRoom = async () => {
    const log = await engine.find(ROOM);
    if (!log) throw new Error('the room is not there');
    return log;
  };
  const appended = async (subject: string, entries: readonly unknown[], expected: number) => {
    const log = await logOfRoom();
    const answer = await log.append(subject, entries, expected);
    if (typeof answer !== 'number') throw new Error(`was refused: ${JSON.stringify(answer)}`);
    return answer;
  };

  describe('a room', () => {
    test('is found once it was created, and not before', async () => {
      expect(await engine.find(ROOM)).toBeUndefined();
      await engine.create(ROOM);
      expect(await engine.find(ROOM)).toBeDefined();
      expect(await engine.rooms()).toEqual([ROOM]);
    });

    test('is created once', async () => {
      await engine.create(ROOM);
      await expect(engine.create(ROOM)).rejects.toThrow(/./);
    });

    test('is gone with all that was in it once it is removed, and no other is', async () => {
      await engine.create(ROOM);
      await appended(DESK, ['first'], 0);
      await (await engine.create(OTHER)).append(DESK, ['kept'], 0);
      await engine.remove(ROOM);
      expect(await engine.rooms()).toEqual([OTHER]);
      expect(await engine.find(ROOM)).toBeUndefined();
      const again = await engine.create(ROOM);
      expect(await again.read(ALL, 0)).toEqual([]);
      expect(await (await engine.find(OTHER))?.read(DESK, 0)).toMatchObject([{ entries: ['kept'] }]);
    });
  });

  describe('what is appended', () => {
    beforeEach(async () => void (await engine.create(ROOM)));

    test('is read, by its subject and after a sequence', async () => {
      const first = await appended(ANN, [{ a: 1 }, { a: 2 }], 0);
      const desk = await appended(DESK, ['said'], 0);
      const second = await appended(ANN, [{ a: 3 }], first);
      const log = await logOfRoom();
      expect(await log.read(ANN, 0)).toEqual([
        { sequence: first, subject: ANN, entries: [{ a: 1 }, { a: 2 }] },
        { sequence: second, subject: ANN, entries: [{ a: 3 }] },
      ]);
      expect(await log.read(ANN, first)).toMatchObject([{ sequence: second }]);
      expect(await log.read(BOB, 0)).toEqual([]);
      expect((await log.read(ALL, 0)).map(({ sequence }) => sequence)).toEqual([first, desk, second]);
      expect(first < desk && desk < second).toBe(true);
    });

    test('is there still when the engine is opened again, and is gone on with', async () => {
      const first = await appended(ANN, ['ä\n€'], 0);
      await engine.close();
      engine = await opened.reopen();
      expect(await (await engine.find(ROOM))?.read(ANN, 0)).toEqual([
        { sequence: first, subject: ANN, entries: ['ä\n€'] },
      ]);
      const second = await appended(ANN, ['more'], first);
      expect(second).toBeGreaterThan(first);
    });

    test('follows on from what is there, or is not appended', async () => {
      const first = await appended(ANN, [1], 0);
      const log = await logOfRoom();
      expect(await log.append(ANN, [2], 0)).toEqual({ behind: first });
      expect(await log.append(ANN, [2], first + 7)).toEqual({ behind: first });
      expect(await log.append(BOB, [2], first)).toEqual({ behind: 0 });
      expect(await log.read(ALL, 0)).toHaveLength(1);
    });

    test('is appended by one of those who append at once in the same place', async () => {
      const log = await logOfRoom();
      const answers = await Promise.all([1, 2, 3, 4].map((n) => log.append(ANN, [n], 0)));
      expect(answers.filter((answer) => typeof answer === 'number')).toHaveLength(1);
      expect(await log.read(ANN, 0)).toHaveLength(1);
    });

    test('is appended by all who append at once in places of their own', async () => {
      const log = await logOfRoom();
      const seats = Array.from({ length: 20 }, (_, n) => n.toString(16).padStart(12, '0'));
      const answers = await Promise.all(seats.map((seat) => log.append(seat, [seat], 0)));
      expect(new Set(answers).size).toBe(20);
      const found = await log.read(ALL, 0);
      expect(found.map(({ subject }) => subject).toSorted()).toEqual(seats);
      expect(found.map(({ sequence }) => sequence)).toEqual(answers.map(Number).toSorted((a, b) => a - b));
    });
  });

  describe('who follows', () => {
    beforeEach(async () => void (await engine.create(ROOM)));

    test('hears what was there and what comes, each once and in order', async () => {
      const log = await logOfRoom();
      const heard: Appended[] = [];
      let end = await appended(ANN, [0], 0);
      const stop = await log.follow(ALL, 0, (one) => heard.push(one));
      expect(heard).toHaveLength(1);
      for (let n = 1; n <= 30; n += 1) end = await appended(ANN, [n], end);
      await expect.poll(() => heard.length).toBe(31);
      expect(heard.flatMap(({ entries }) => entries)).toEqual(Array.from({ length: 31 }, (_, n) => n));
      stop();
    });

    test('misses nothing that is appended while he begins', async () => {
      const log = await logOfRoom();
      const heard: Appended[] = [];
      const following = log.follow(ALL, 0, (one) => heard.push(one));
      await Promise.all([ANN, BOB, DESK].map((subject) => log.append(subject, [subject], 0)));
      const stop = await following;
      await expect.poll(() => heard.length).toBe(3);
      expect(heard.map(({ sequence }) => sequence)).toEqual(
        heard.map(({ sequence }) => sequence).toSorted((a, b) => a - b),
      );
      stop();
    });

    test('hears that the room is removed, once, and nothing after it', async () => {
      const log = await logOfRoom();
      const heard: unknown[] = [];
      const first = await appended(ANN, ['old'], 0);
      await log.follow(
        ALL,
        0,
        ({ entries }) => heard.push(...entries),
        () => heard.push('gone'),
      );
      const stopped = await log.follow(ALL, first, nothing, () => heard.push('gone for him who has stopped'));
      stopped();
      await engine.remove(ROOM);
      await expect.poll(() => heard).toEqual(['old', 'gone']);
      await (await engine.create(ROOM)).append(ANN, ['new'], 0);
      expect(heard).toEqual(['old', 'gone']);
    });

    test('hears his subject only, from his place on, and nothing once he has stopped', async () => {
      const log = await logOfRoom();
      const heard: unknown[] = [];
      const first = await appended(ANN, ['old'], 0);
      const stop = await log.follow(ANN, first, ({ entries }) => heard.push(...entries));
      await appended(BOB, ['other'], 0);
      const second = await appended(ANN, ['new'], first);
      await expect.poll(() => heard).toEqual(['new']);
      stop();
      await appended(ANN, ['later'], second);
      expect(heard).toEqual(['new']);
    });
  });
}
