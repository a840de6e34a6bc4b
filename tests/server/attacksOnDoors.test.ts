import { readdir, readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parseToLearner } from '../../src/room/learnerMessages';
import { parseToDesk } from '../../src/room/deskMessages';
import { limitedGuesses } from '../../server/safety/guesses';
import { backAt, connect, deskAt, joining, learnerAt, openClassroom, openDeskAt, seatAt, type Classroom } from './kit';

const SECRET = '0'.repeat(32);

let classroom: Classroom;
beforeEach(async () => {
  classroom = await openClassroom();
});
afterEach(() => classroom.end());

const wrong = (pin: string) => String((Number(pin) + 1) % 1_000_000).padStart(6, '0');

describe('PIN guesses are limited', () => {
  test('after some wrong ones not even the right one counts, and the seats that are taken go on', async () => {
    const ann = await seatAt(classroom, 'Ann');
    const eve = await learnerAt(classroom);
    for (let guess = 0; guess < 5; guess += 1) {
      eve.say(joining({ pin: wrong(classroom.pin) }, 'Eve'));
      expect(await eve.next('refused')).toMatchObject({ why: 'pin-unknown' });
    }
    eve.say(joining(classroom, 'Eve'));
    const refused = await eve.next('refused');
    expect(refused).toMatchObject({ why: 'too-many-tries' });
    expect(refused.wait).toBeGreaterThan(0);
    await backAt(classroom, ann.door);
  });

  test('from many addresses together too, and for less than one PIN in a hundred', () => {
    let now = 0;
    const guesses = limitedGuesses(() => now);
    let tries = 0;
    for (const end = 12 * 3_600_000; now < end; now += 1_000) {
      for (let address = 0; address < 50; address += 1) {
        if (guesses.wait(`${now} ${address}`) > 0) continue;
        guesses.failed(`${now} ${address}`);
        tries += 1;
      }
    }
    expect(tries).toBeLessThan(1_000_000 / 100);
  });

  test('somebody who mistypes may try again soon', () => {
    let now = 0;
    const guesses = limitedGuesses(() => now);
    for (let guess = 0; guess < 5; guess += 1) guesses.failed('one');
    expect(guesses.wait('one')).toBeLessThanOrEqual(30);
    expect(guesses.wait('another')).toBe(0);
    now += 30_000;
    expect(guesses.wait('one')).toBe(0);
  });
});

describe('secrets', () => {
  test('are in no file of the room, nor said to anybody but whose they are', async () => {
    const desk = await openDeskAt(classroom);
    const ann = await seatAt(classroom, 'Ann');
    await expect.poll(() => desk.heard().some(({ type }) => type === 'seat')).toBe(true);
    const files = await readdir(classroom.folder, { recursive: true, withFileTypes: true });
    const texts = await Promise.all(
      files.filter((one) => one.isFile()).map((one) => readFile(join(one.parentPath, one.name), 'utf8')),
    );
    for (const text of [...texts, JSON.stringify(desk.heard())]) {
      expect(text).not.toContain(ann.door.secret);
      expect(text).not.toContain(classroom.trainer);
    }
  });

  test('are not logged', async () => {
    const written = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')];
    const ann = await seatAt(classroom, 'Ann');
    await backAt(classroom, ann.door);
    ann.sayText('{"type":"return"');
    await ann.next('refused');
    const text = JSON.stringify(written.flatMap((one) => one.mock.calls));
    expect(text).not.toContain(ann.door.secret);
    expect(text).not.toContain(classroom.pin);
  });
});

describe('the origin is checked', () => {
  test.each([
    ['another site', { origin: 'https://elsewhere.example' }],
    ['a sandbox', { origin: 'null' }],
    ['no page at all', {}],
    ['no origin that can be read', { origin: 'nonsense' }],
  ])('%s gets no connection', async (_what, headers) => {
    for (const path of ['/room', '/room/desk']) {
      await expect(connect(classroom.port(), path, parseToLearner, headers)).rejects.toThrow('403');
    }
  });
});

describe('the trainer’s door is apart', () => {
  test('nothing of the desk is understood at the learners’ door', async () => {
    const eve = await learnerAt(classroom);
    eve.sayText(JSON.stringify({ type: 'open', room: classroom.room, secret: classroom.trainer }));
    expect(await eve.next('refused')).toMatchObject({ why: 'malformed' });
    const ann = await seatAt(classroom, 'Ann');
    ann.sayText(JSON.stringify({ type: 'end' }));
    expect(await ann.next('refused')).toMatchObject({ why: 'malformed' });
  });

  test('neither the PIN nor a seat’s secret opens the desk, and before it is open nothing is obeyed', async () => {
    const ann = await seatAt(classroom, 'Ann');
    const eve = await deskAt(classroom);
    eve.say({ type: 'delete' });
    expect(await eve.next('refused')).toMatchObject({ why: 'door-closed' });
    for (const secret of [ann.door.secret, SECRET]) {
      eve.say({ type: 'open', room: classroom.room, secret });
      expect(await eve.next('refused')).toMatchObject({ why: 'door-closed' });
    }
    eve.sayText(JSON.stringify(joining(classroom, 'Eve')));
    expect(await eve.next('refused')).toMatchObject({ why: 'malformed' });
    await openDeskAt(classroom);
  });

  test('there is no third door', async () => {
    await expect(connect(classroom.port(), '/room/other', parseToDesk)).rejects.toThrow('404');
  });
});

const get = (path: string, method = 'GET'): Promise<number> =>
  new Promise((resolve, reject) => {
    // Not by `fetch`, which mends such a path before it asks.
    request({ host: '127.0.0.1', port: classroom.port(), path, method }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });

describe('the page', () => {
  test('is served, and nothing else of the disk is', async () => {
    expect(await get('/')).toBe(200);
    for (const path of ['/../package.json', '/..%2fpackage.json', '/%2e%2e/x', '//etc/passwd', '/rooms', '/room']) {
      expect(await get(path)).toBe(404);
    }
    expect(await get('/', 'POST')).toBe(405);
  });

  test('an upgrade that is none of ours does no harm', async () => {
    const socket = new WebSocket(`ws://127.0.0.1:${classroom.port()}/`);
    await new Promise((resolve) => {
      socket.on('error', resolve);
    });
    expect(await get('/')).toBe(200);
  });
});
