import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withRoomService } from '../../../scripts/lan.mjs';
import { openFilesEngine } from '../../../server/log/filesEngine';
import { serve } from '../../../server/serve';
import type { Entry } from '../../../src/core/index';
import { handing, seatAt, type Classroom } from '../../server/kit';

/** A classroom that serves the built page, and learners in it who have no browser. */
export type OpenClassroom = Classroom & {
  /** The link that opens the desk. */
  readonly link: () => string;
  readonly address: () => string;
};

/** Opens a classroom with one room, on a port of its own. */
export async function openBuiltClassroom(): Promise<OpenClassroom> {
  const folder = await mkdtemp(join(tmpdir(), 'onetenant-classroom-'));
  const start = async (port = 0) =>
    serve({
      engine: await openFilesEngine(folder),
      page: 'dist',
      change: withRoomService,
      host: '127.0.0.1',
      port,
      address: 'http://192.0.2.1/',
    });
  let served = await start();
  const room = await served.rooms.create();
  const trainer = await served.rooms.admit(room);
  const address = () => `http://127.0.0.1:${served.port}/`;
  return {
    port: () => served.port,
    served: () => served,
    room: room.id,
    pin: room.story().pin?.digits ?? '',
    trainer,
    folder,
    address,
    link: () => `${address()}#/room/${room.id}.${trainer}`,
    restart: async () => {
      const { port } = served;
      await served.close();
      served = await start(port);
    },
    end: async () => {
      await served.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A learner without a browser: takes a seat, and hands over what is done. */
export async function learnerIn(classroom: Classroom, name: string, log: readonly Entry[], run = 'ab') {
  const learner = await seatAt(classroom, name);
  let have = 0;
  const handOver = async (to = log.length) => {
    learner.say(handing(run, log, have, to));
    ({ have } = await learner.next('ack'));
  };
  return { ...learner, handOver };
}
