import { appendFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openFilesEngine } from '../../server/log/filesEngine';
import { keepsTheContract } from './roomLogContract';

const ROOM = '00000000000a';
const ANN = 'aaaaaaaaaaaa';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onetenant-rooms-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the engine of files', () => {
  keepsTheContract(async () => ({
    engine: await openFilesEngine(folder),
    reopen: () => openFilesEngine(folder),
  }));
});

const path = () => join(folder, ROOM, `${ANN}.log`);
const reopened = async () => {
  const engine = await openFilesEngine(folder);
  const log = await engine.find(ROOM);
  if (!log) throw new Error('the room is gone');
  return { engine, log };
};

describe('a file', () => {
  beforeEach(async () => {
    const engine = await openFilesEngine(folder);
    const log = await engine.create(ROOM);
    await log.append(ANN, ['one'], 0);
    await log.append(ANN, ['two'], 1);
    await engine.close();
  });

  test.each([
    ['half a line', (text: string) => text.slice(0, Math.floor(text.length * 0.4))],
    ['a line without its end', (text: string) => text.slice(0, -1)],
    ['zeros, as a file system may leave them', () => '\0'.repeat(40)],
    ['a whole line of zeros', () => `${'\0'.repeat(40)}\n`],
  ])('that ends with %s is repaired, and is gone on with', async (_what, damage) => {
    const text = await readFile(path(), 'utf8');
    const third = damage(text.split('\n').map((line) => `${line}\n`)[1] ?? '');
    await appendFile(path(), third);
    const { engine, log } = await reopened();
    expect((await log.read(ANN, 0)).flatMap(({ entries }) => entries)).toEqual(['one', 'two']);
    expect(await log.append(ANN, ['three'], 2)).toBe(3);
    await engine.close();
    const again = await reopened();
    expect((await again.log.read(ANN, 0)).flatMap(({ entries }) => entries)).toEqual(['one', 'two', 'three']);
    expect(await readdir(join(folder, ROOM))).toEqual([`${ANN}.log`]);
    await again.engine.close();
  });

  test('is read whatever byte of its end is missing', async () => {
    const whole = await readFile(path());
    for (let size = whole.length; size >= 0; size -= 1) {
      await writeFile(path(), whole);
      await truncate(path(), size);
      const { engine, log } = await reopened();
      const found = (await log.read(ANN, 0)).flatMap(({ entries }) => entries);
      expect(['one', 'two'].slice(0, found.length)).toEqual(found);
      await engine.close();
    }
  });

  test('that is damaged before its end is kept as it was, beside what could be read', async () => {
    const whole = await readFile(path(), 'utf8');
    await writeFile(path(), whole.replace('one', 'owe'));
    const { engine, log } = await reopened();
    expect(await log.read(ANN, 0)).toEqual([]);
    const kept = (await readdir(join(folder, ROOM))).find((name) => name.endsWith('.damaged')) ?? '';
    expect(await readFile(join(folder, ROOM, kept), 'utf8')).toContain('owe');
    await engine.close();
  });
});

describe('the folder of rooms', () => {
  test('is opened by one program at a time', async () => {
    const engine = await openFilesEngine(folder);
    await writeFile(join(folder, 'in-use'), String(process.ppid));
    await expect(openFilesEngine(folder)).rejects.toThrow('in use by another classroom');
    await engine.close();
    await (await openFilesEngine(folder)).close();
  });

  test('is opened again after a program that was killed', async () => {
    await openFilesEngine(folder);
    // No program has such a number.
    await writeFile(join(folder, 'in-use'), '999999999');
    await (await openFilesEngine(folder)).close();
    expect(await readdir(folder)).toEqual([]);
  });
});
