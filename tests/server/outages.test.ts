import { open } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { openNatsEngine } from '../../server/log/natsEngine';
import { handing, openClassroom, openDeskAt, seatAt, type Classroom } from './kit';
import { signingLog } from './logs';
import { startLastingNatsServer, type LastingNatsServer } from './natsServer';

const RUN = 'ab';
const LOG = signingLog();

let classroom: Classroom;
afterEach(() => classroom.end());

/** What is handed over while nothing can be kept is said not to be kept, and is kept once it can be. */
async function goesOnAfter(breakIt: () => Promise<void> | void, mendIt: () => Promise<void> | void) {
  const desk = await openDeskAt(classroom);
  const ann = await seatAt(classroom, 'Ann');
  ann.say(handing(RUN, LOG, 0, 2));
  await ann.next('ack');
  await breakIt();
  for (let times = 0; times < 2; times += 1) {
    ann.say(handing(RUN, LOG, 2));
    expect(await ann.next('refused')).toMatchObject({ why: 'not-kept' });
  }
  desk.say({ type: 'pause', word: 'Coffee' });
  expect(await desk.next('refused')).toMatchObject({ why: 'not-kept' });
  await mendIt();
  const answers = () => ann.heard().filter(({ type }) => type === 'ack' || type === 'refused');
  while (answers().at(-1)?.type === 'refused') {
    const before = answers().length;
    ann.say(handing(RUN, LOG, 2));
    await expect.poll(() => answers().length).toBeGreaterThan(before);
  }
  expect(answers().at(-1)).toEqual({ type: 'ack', run: RUN, have: LOG.length });
  desk.say({ type: 'want', seat: ann.door.seat, run: RUN, from: 0 });
  expect((await desk.next('log')).entries).toEqual(LOG);
}

describe('where nothing can be kept, learners are told, and all goes on once it can', () => {
  test('the disk is full', async () => {
    classroom = await openClassroom();
    const disk = await smallDisk();
    await goesOnAfter(
      () => disk.leave(100),
      () => disk.leave(Infinity),
    );
    expect(disk.shortWrites()).toBeGreaterThan(0);
  });

  describe('on JetStream', () => {
    let server: LastingNatsServer;
    beforeAll(async () => {
      server = await startLastingNatsServer();
    });
    afterAll(() => server.end());

    test('its server is gone, and comes back', async () => {
      classroom = await openClassroom({ openEngine: () => openNatsEngine(server.address) });
      await goesOnAfter(server.kill, server.start);
      expect(await classroom.served().rooms.latest()).toBeDefined();
    });
  });
});

type Write = (this: unknown, bytes: Buffer, from: number, length: number, at: number) => Promise<unknown>;

/** Has files take only so many bytes more. Modules may have loaded `node:fs` long before, so it changes what that gives. */
async function smallDisk() {
  const handle = await open(import.meta.filename);
  // The class of handles is not exported. The service writes in this one of its forms.
  const handles = Object.getPrototypeOf(handle) as { write: Write };
  await handle.close();
  const real = handles.write;
  let [room, short] = [Infinity, 0];
  vi.spyOn(handles, 'write').mockImplementation(async function write(this: unknown, bytes, from, length, at) {
    // As a disk does: what has room is written, and only then it says that there is none.
    const size = Math.min(room, length);
    room -= size;
    if (size === 0) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    if (size < length) short += 1;
    return real.call(this, bytes, from, size, at);
  });
  return {
    leave: (bytes: number) => {
      room = bytes;
    },
    shortWrites: () => short,
  };
}
