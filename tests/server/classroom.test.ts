import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { signingLog } from './logs';
import { backAt, handing, joining, learnerAt, openClassroom, openDeskAt, seatAt, type Classroom } from './kit';

const RUN = 'ab';
const LOG = signingLog();

let classroom: Classroom;
beforeEach(async () => {
  classroom = await openClassroom();
});
afterEach(() => classroom.end());

describe('a learner', () => {
  test('joins by the PIN and a name', async () => {
    const learner = await learnerAt(classroom);
    learner.say(joining(classroom, 'Ann'));
    const seated = await learner.next('seated');
    expect(seated).toMatchObject({ room: classroom.room, name: 'Ann', runs: [] });
  });

  test('of a name that somebody has is told apart', async () => {
    await seatAt(classroom, 'Ann');
    const learner = await learnerAt(classroom);
    learner.say(joining(classroom, 'ANN'));
    expect(await learner.next('seated')).toMatchObject({ name: 'ANN (2)' });
  });

  test('hands over his run, part by part, and is told how much there is', async () => {
    const ann = await seatAt(classroom, 'Ann');
    ann.say(handing(RUN, LOG, 0, 2));
    expect(await ann.next('ack')).toEqual({ type: 'ack', run: RUN, have: 2 });
    ann.say(handing(RUN, LOG, 2));
    expect(await ann.next('ack')).toMatchObject({ have: LOG.length });
  });

  test('who hands over twice what is there has it there once', async () => {
    const ann = await seatAt(classroom, 'Ann');
    ann.say(handing(RUN, LOG, 0, 3));
    ann.say(handing(RUN, LOG, 0, 3));
    ann.say(handing(RUN, LOG, 1));
    for (const have of [3, 3, LOG.length]) expect(await ann.next('ack')).toMatchObject({ have });
    ann.say({ type: 'want', run: RUN, from: 0 });
    expect((await ann.next('log')).entries).toEqual(LOG);
  });

  test('who is ahead of the room is told from where on to hand over', async () => {
    const ann = await seatAt(classroom, 'Ann');
    ann.say(handing(RUN, LOG, 2));
    expect(await ann.next('behind')).toEqual({ type: 'behind', run: RUN, have: 0 });
  });

  test('comes back to his seat with its secret, and finds his runs there', async () => {
    const ann = await seatAt(classroom, 'Ann');
    ann.say(handing(RUN, LOG));
    await ann.next('ack');
    ann.close();
    const { seated } = await backAt(classroom, ann.door);
    expect(seated).toMatchObject({ name: 'Ann', runs: [{ id: RUN, length: LOG.length, start: 'office-customer' }] });
  });

  test('goes on after the service was ended and started again', async () => {
    const ann = await seatAt(classroom, 'Ann');
    ann.say(handing(RUN, LOG, 0, 2));
    await ann.next('ack');
    await classroom.restart();
    const again = await backAt(classroom, ann.door);
    expect(again.seated.runs).toMatchObject([{ id: RUN, length: 2 }]);
    again.say(handing(RUN, LOG, 2));
    expect(await again.next('ack')).toMatchObject({ have: LOG.length });
  });

  test('is one seat with two windows, each of which hands over the same', async () => {
    const desk = await openDeskAt(classroom);
    const ann = await seatAt(classroom, 'Ann');
    const other = await backAt(classroom, ann.door);
    ann.say(handing(RUN, LOG));
    other.say(handing(RUN, LOG));
    await Promise.all([ann.next('ack'), other.next('ack')]);
    await expect.poll(() => lastSeat(desk)).toMatchObject({ windows: 2, runs: [{ length: LOG.length }], behind: 0 });
  });

  test('who did otherwise in another browser is told that they part there', async () => {
    const ann = await seatAt(classroom, 'Ann');
    ann.say(handing(RUN, LOG, 0, 3));
    await ann.next('ack');
    const otherwise = LOG.map((entry) => (entry.seq === 2 ? { ...entry, tab: 'another' } : entry));
    ann.say(handing(RUN, otherwise, 2));
    expect(await ann.next('parted')).toEqual({ type: 'parted', run: RUN, have: 3 });
  });
});

describe('the desk', () => {
  test('sees who comes, how much each has yet to hand over, and who goes', async () => {
    const desk = await openDeskAt(classroom);
    const ann = await seatAt(classroom, 'Ann');
    ann.say({ ...handing(RUN, LOG, 0, 2) });
    await expect
      .poll(() => lastSeat(desk))
      .toMatchObject({ name: 'Ann', windows: 1, behind: LOG.length - 2, now: RUN, runs: [{ id: RUN, length: 2 }] });
    ann.close();
    await expect.poll(() => lastSeat(desk)).toMatchObject({ windows: 0 });
  });

  test('reads the log of a run, and what is added to it', async () => {
    const ann = await seatAt(classroom, 'Ann');
    ann.say(handing(RUN, LOG, 0, 2));
    await ann.next('ack');
    const desk = await openDeskAt(classroom);
    desk.say({ type: 'want', seat: ann.door.seat, run: RUN, from: 1 });
    expect((await desk.next('log')).entries).toEqual(LOG.slice(1, 2));
    ann.say(handing(RUN, LOG, 2));
    expect(await desk.next('log')).toMatchObject({ from: 2, entries: LOG.slice(2), of: LOG.length });
  });

  test('says something to all, which those hear too who come later', async () => {
    const desk = await openDeskAt(classroom);
    const ann = await seatAt(classroom, 'Ann');
    const exercise = { lesson: 'office-first', mode: 'guided' as const, tokens: {} };
    desk.say({ type: 'give', exercise, to: 'all' });
    expect((await ann.next('says')).says.exercise).toMatchObject(exercise);
    desk.say({ type: 'pause', word: 'Listen' });
    expect((await ann.next('says')).says.pause).toMatchObject({ word: 'Listen' });
    await classroom.restart();
    const bob = await learnerAt(classroom);
    bob.say(joining(classroom, 'Bob'));
    expect((await bob.next('seated')).says).toMatchObject({ exercise, pause: { word: 'Listen' }, ended: null });
  });

  test('says something to one seat, which no other hears', async () => {
    const desk = await openDeskAt(classroom);
    const [ann, bob] = [await seatAt(classroom, 'Ann'), await seatAt(classroom, 'Bob')];
    desk.say({ type: 'word', to: [ann.door.seat], word: 'Well done' });
    desk.say({ type: 'look', word: '', address: 'portal.azure.com' });
    expect((await ann.next('says')).says.word).toMatchObject({ word: 'Well done' });
    expect((await bob.next('says')).says).toMatchObject({
      word: null,
      look: { word: '', address: 'portal.azure.com' },
    });
  });

  test('ends the room: nobody takes a seat then, and what was done is still taken', async () => {
    const desk = await openDeskAt(classroom);
    const ann = await seatAt(classroom, 'Ann');
    desk.say({ type: 'end' });
    expect((await ann.next('says')).says.ended).not.toBeNull();
    ann.say(handing(RUN, LOG));
    expect(await ann.next('ack')).toMatchObject({ have: LOG.length });
    const late = await learnerAt(classroom);
    late.say(joining(classroom, 'Late'));
    expect(await late.next('refused')).toMatchObject({ why: 'pin-unknown' });
  });

  test('lets a second trainer in, with a secret of his own', async () => {
    const desk = await openDeskAt(classroom);
    desk.say({ type: 'invite' });
    const { secret } = await desk.next('invited');
    expect(secret).not.toBe(classroom.trainer);
    const second = await openDeskAt({ ...classroom, trainer: secret });
    second.say({ type: 'pause', word: '' });
    expect((await desk.next('state')).state.pause).toMatchObject({ word: '' });
  });

  test('sets another PIN, and the one before lets nobody in any more', async () => {
    const desk = await openDeskAt(classroom);
    desk.say({ type: 'newPin' });
    const pin = (await desk.next('state')).state.pin?.digits ?? '';
    const old = await learnerAt(classroom);
    old.say(joining(classroom, 'Ann'));
    expect(await old.next('refused')).toMatchObject({ why: 'pin-unknown' });
    await seatAt({ ...classroom, pin }, 'Ann');
  });

  test('deletes the room: all are told, nothing of it is left, and no secret opens it', async () => {
    const desk = await openDeskAt(classroom);
    const ann = await seatAt(classroom, 'Ann');
    desk.say({ type: 'delete' });
    await Promise.all([ann.next('deleted'), desk.next('deleted'), ann.ended, desk.ended]);
    const again = await learnerAt(classroom);
    again.say({ type: 'return', ...ann.door });
    expect(await again.next('refused')).toMatchObject({ why: 'door-closed' });
    expect(await classroom.served().rooms.latest()).toBeUndefined();
  });
});

function lastSeat({ heard }: Awaited<ReturnType<typeof openDeskAt>>) {
  return heard().findLast((message) => message.type === 'seat')?.seat;
}
