import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LARGEST_MESSAGE, MOST_ENTRIES_AT_ONCE } from '../../src/room/parts';
import { paceOf } from '../../server/safety/pace';
import { signOut } from '../kit/given';
import { signingLog } from './logs';
import { handing, learnerAt, openClassroom, seatAt, type Classroom } from './kit';

const RUN = 'ab';
const LOG = signingLog();
const SECRET = '0'.repeat(32);

let classroom: Classroom;
beforeEach(async () => {
  classroom = await openClassroom();
});
afterEach(() => classroom.end());

describe('a learner reads and writes his own seat only', () => {
  test('a run of another seat is not there for him', async () => {
    const [ann, eve] = [await seatAt(classroom, 'Ann'), await seatAt(classroom, 'Eve')];
    ann.say(handing(RUN, LOG));
    await ann.next('ack');
    eve.say({ type: 'want', run: RUN, from: 0 });
    expect(await eve.next('refused')).toMatchObject({ why: 'no-such-run' });
  });

  test('what he hands over under the name of another’s run is his own run', async () => {
    const [ann, eve] = [await seatAt(classroom, 'Ann'), await seatAt(classroom, 'Eve')];
    ann.say(handing(RUN, LOG, 0, 2));
    await ann.next('ack');
    eve.say(handing(RUN, LOG));
    await eve.next('ack');
    ann.say({ type: 'want', run: RUN, from: 0 });
    expect((await ann.next('log')).entries).toHaveLength(2);
  });

  test('his connection does not change to another seat', async () => {
    const [ann, eve] = [await seatAt(classroom, 'Ann'), await seatAt(classroom, 'Eve')];
    eve.say({ type: 'return', ...ann.door });
    expect(await eve.next('refused')).toMatchObject({ why: 'malformed' });
  });

  test('another’s seat is not opened by his secret, nor by none at all', async () => {
    const [ann, eve] = [await seatAt(classroom, 'Ann'), await seatAt(classroom, 'Eve')];
    const thief = await learnerAt(classroom);
    for (const secret of [eve.door.secret, SECRET, classroom.trainer]) {
      thief.say({ type: 'return', ...ann.door, secret });
      expect(await thief.next('refused')).toMatchObject({ why: 'door-closed' });
    }
    thief.say(handing(RUN, LOG));
    expect(await thief.next('refused')).toMatchObject({ why: 'door-closed' });
  });

  test('hears nothing of others', async () => {
    const ann = await seatAt(classroom, 'Ann');
    const eve = await seatAt(classroom, 'Eve');
    ann.say(handing(RUN, LOG));
    await ann.next('ack');
    eve.say({ type: 'want', run: RUN, from: 0 });
    await eve.next('refused');
    expect(JSON.stringify(eve.heard())).not.toContain('Ann');
    expect(eve.heard().map(({ type }) => type)).toEqual(['seated', 'refused']);
  });
});

describe('sizes and rates are bounded', () => {
  test('a message that is too large ends its connection, and no other', async () => {
    const [ann, eve] = [await seatAt(classroom, 'Ann'), await seatAt(classroom, 'Eve')];
    eve.sayText(`"${'x'.repeat(LARGEST_MESSAGE)}"`);
    expect(await eve.ended).toBe(1009);
    ann.say(handing(RUN, LOG));
    expect(await ann.next('ack')).toMatchObject({ have: LOG.length });
  });

  test('who says what is nothing is left after some times', async () => {
    const eve = await learnerAt(classroom);
    for (let n = 0; n < 5; n += 1) eve.sayText('nothing');
    expect(await eve.ended).toBe(1008);
  });

  test('who floods is slowed, and the others do not notice', async () => {
    const [ann, eve] = [await seatAt(classroom, 'Ann'), await seatAt(classroom, 'Eve')];
    for (let n = 0; n < 3_000; n += 1) eve.say({ type: 'want', run: RUN, from: 0 });
    for (let length = 1; length <= LOG.length; length += 1) {
      ann.say(handing(RUN, LOG, length - 1, length));
      expect(await ann.next('ack')).toMatchObject({ have: length });
    }
    expect(eve.heard().length).toBeLessThan(3_000);
  });

  test('who has much read for short questions is slowed too', async () => {
    const [ann, eve] = [await seatAt(classroom, 'Ann'), await seatAt(classroom, 'Eve')];
    const long = signingLog(200);
    for (let from = 0; from < long.length; from += MOST_ENTRIES_AT_ONCE) {
      eve.say(handing(RUN, long, from, from + MOST_ENTRIES_AT_ONCE));
      await eve.next('ack');
    }
    // Of each, all that there is would be read, and nothing told.
    for (let n = 0; n < 190; n += 1) eve.say({ type: 'want', run: RUN, from: long.length });
    eve.say({ type: 'want', run: 'cd', from: 0 });
    for (let length = 1; length <= long.length / 2; length += 1) {
      ann.say(handing(RUN, long, length - 1, length));
      await ann.next('ack');
    }
    expect(eve.heard().map(({ type }) => type)).not.toContain('refused');
  });

  test('a seat has one pace, through however many windows it speaks', async () => {
    let now = 0;
    const slept: number[] = [];
    const pace = paceOf(
      () => now,
      async (milliseconds) => {
        slept.push(milliseconds);
        now += milliseconds;
      },
    );
    for (let n = 0; n < 500; n += 1) await pace(10);
    expect(slept.length).toBeGreaterThan(200);
    expect(now).toBeGreaterThanOrEqual(9_000);
    slept.length = 0;
    now += 60_000;
    await pace(1_000);
    expect(slept).toEqual([]);
  });
});

describe('the log of a seat is lawful', () => {
  const forged = (seq: number, change: object) =>
    LOG.map((entry) => (entry.seq === seq ? { ...entry, ...change } : entry));

  test.each([
    ['no entry', [{ any: 'thing' }], 'part-wrong'],
    ['an end without a beginning', [{ ...LOG[1], seq: 0 }], 'unlawful'],
    ['a gap', [LOG[0], LOG[2]], 'unlawful'],
  ])('%s is not taken', async (_what, entries, flaw) => {
    const eve = await seatAt(classroom, 'Eve');
    eve.say({ ...handing(RUN, LOG), type: 'entries', run: RUN, format: 7, from: 0, entries, of: entries.length });
    expect(await eve.next('unlawful')).toMatchObject({ run: RUN, flaw });
  });

  test('what was not done is not taken, and what came before it stays', async () => {
    const eve = await seatAt(classroom, 'Eve');
    const { what } = LOG[1] ?? {};
    eve.say(handing(RUN, forged(1, { what: { ...what, command: signOut() } })));
    expect(await eve.next('unlawful')).toMatchObject({ have: 1 });
    eve.say(handing(RUN, LOG, 1));
    expect(await eve.next('ack')).toMatchObject({ have: LOG.length });
  });

  test('a form that is none, or a newer one, is not taken', async () => {
    const eve = await seatAt(classroom, 'Eve');
    for (const format of [0, 999]) {
      eve.say({ type: 'entries', run: RUN, format, from: 0, entries: [...LOG], of: LOG.length });
      expect(await eve.next('unlawful')).toMatchObject({ have: 0 });
    }
  });

  test('what was taken is not changed any more', async () => {
    const eve = await seatAt(classroom, 'Eve');
    eve.say(handing(RUN, LOG));
    await eve.next('ack');
    eve.say(handing(RUN, forged(1, { page: 'elsewhere' }), 1));
    expect(await eve.next('parted')).toMatchObject({ have: LOG.length });
    eve.say({ type: 'want', run: RUN, from: 0 });
    expect((await eve.next('log')).entries).toEqual(LOG);
  });
});
