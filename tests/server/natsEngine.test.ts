import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openNatsEngine } from '../../server/log/natsEngine';
import { backAt, handing, learnerAt, openClassroom, openDeskAt, seatAt } from './kit';
import { signingLog } from './logs';
import { startNatsServer, type NatsServer } from './natsServer';
import { keepsTheContract } from './roomLogContract';

let server: NatsServer;
beforeAll(async () => {
  server = await startNatsServer();
});
afterAll(() => server.end());
afterEach(async () => {
  const engine = await openNatsEngine(server.address);
  for (const room of await engine.rooms()) await engine.remove(room);
  await engine.close();
});

describe('the engine of NATS JetStream', () => {
  keepsTheContract(async () => ({
    engine: await openNatsEngine(server.address),
    reopen: () => openNatsEngine(server.address),
  }));
});

const RUN = 'ab';
const LOG = signingLog();
const open = () => openClassroom({ openEngine: () => openNatsEngine(server.address) });

describe('several services of one room', () => {
  test('where one is gone, another one goes on with every seat', async () => {
    const first = await open();
    const ann = await seatAt(first, 'Ann');
    ann.say(handing(RUN, LOG, 0, 2));
    await ann.next('ack');
    const second = await first.beside();
    await first.served().close();
    const again = await backAt(second, ann.door);
    expect(again.seated.runs).toMatchObject([{ id: RUN, length: 2 }]);
    again.say(handing(RUN, LOG, 2));
    expect(await again.next('ack')).toMatchObject({ have: LOG.length });
    await second.end();
  });

  test('each of which goes while something is on its way, leave nothing out, and have nothing twice', async () => {
    const first = await open();
    const { door } = await seatAt(first, 'Ann');
    let service = first;
    for (let length = 1; length <= LOG.length; length += 1) {
      const ann = await backAt(service, door);
      const have = ann.seated.runs[0]?.length ?? 0;
      ann.say(handing(RUN, LOG, have, length));
      const next = await first.beside();
      await service.served().close();
      service = next;
    }
    const ann = await backAt(service, door);
    ann.say(handing(RUN, LOG, ann.seated.runs[0]?.length ?? 0));
    expect(await ann.next('ack')).toMatchObject({ have: LOG.length });
    const desk = await openDeskAt(service);
    desk.say({ type: 'want', seat: door.seat, run: RUN, from: 0 });
    expect((await desk.next('log')).entries).toEqual(LOG);
    await service.end();
  });

  test('a room that is deleted at one is deleted at the other', async () => {
    const first = await open();
    const second = await first.beside();
    const ann = await seatAt(second, 'Ann');
    const other = await openDeskAt(second);
    (await openDeskAt(first)).say({ type: 'delete' });
    await Promise.all([ann.next('deleted'), other.next('deleted')]);
    await Promise.all([ann.ended, other.ended]);
    const again = await learnerAt(second);
    again.say({ type: 'return', ...ann.door });
    expect(await again.next('refused')).toMatchObject({ why: 'door-closed' });
    await second.end();
    await first.end();
  });

  test('what is handed over at both at once is there once, and the desk of either reads it', async () => {
    const first = await open();
    const second = await first.beside();
    const ann = await seatAt(first, 'Ann');
    const other = await backAt(second, ann.door);
    for (let length = 1; length <= LOG.length; length += 1) {
      for (const one of [ann, other]) one.say(handing(RUN, LOG, length - 1, length));
      for (const one of [ann, other]) expect(await one.next('ack')).toMatchObject({ have: length });
    }
    const desk = await openDeskAt(second);
    desk.say({ type: 'want', seat: ann.door.seat, run: RUN, from: 0 });
    expect((await desk.next('log')).entries).toEqual(LOG);
    desk.say({ type: 'pause', word: 'Listen' });
    expect((await ann.next('says')).says.pause).toMatchObject({ word: 'Listen' });
    await second.end();
    await first.end();
  });

  test('show at the desk of either who is connected to the other, also when that is gone', async () => {
    const first = await open();
    const second = await first.beside();
    const ann = await seatAt(first, 'Ann');
    const desk = await openDeskAt(second);
    const windowsOfAnn = () => {
      const seats = [
        ...desk.opened.seats,
        ...desk.heard().flatMap((message) => (message.type === 'seat' ? message.seat : [])),
      ];
      return seats.findLast(({ seat }) => seat === ann.door.seat)?.windows;
    };
    await expect.poll(windowsOfAnn).toBe(1);
    await backAt(second, ann.door);
    await expect.poll(windowsOfAnn).toBe(2);
    await first.served().close();
    await expect.poll(windowsOfAnn).toBe(1);
    await second.end();
  });
});
