import { withRoomService } from '../../../scripts/lan.mjs';
import type { Entry } from '../../../src/core/index';
import { handing, openClassroom, seatAt, type Classroom } from '../../server/kit';

/** A classroom that serves the built page, and learners in it who have no browser. */
export type OpenClassroom = Classroom & {
  /** The link that opens the desk. */
  readonly link: () => string;
  readonly address: () => string;
};

/** Opens a classroom with one room, on a port of its own. */
export async function openBuiltClassroom(): Promise<OpenClassroom> {
  const classroom = await openClassroom({ page: { folder: 'dist', change: withRoomService } });
  const address = () => `http://127.0.0.1:${classroom.port()}/`;
  return { ...classroom, address, link: () => `${address()}#/room/${classroom.room}.${classroom.trainer}` };
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
