import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { startProgram, stopPrograms } from '../../scripts/programs.mjs';

afterEach(() => vi.restoreAllMocks());

const run = (code: string) => startProgram(['-e', code], { held: true });

/** A program that is over only when another has begun, and that leaves a mark of its own beginning. */
const awaiting = (own: string, other: string) =>
  `const fs = require('fs'); fs.writeFileSync(${JSON.stringify(own)}, ''); while (!fs.existsSync(${JSON.stringify(other)}));`;

test('programs run at the same time, and each says what it has to say when it is asked', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onetenant-'));
  const [one, other] = [join(folder, 'one'), join(folder, 'other')];
  const said: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said.push(String(text).trim());
    return true;
  });
  const first = run(`${awaiting(one, other)} console.log('first')`);
  const second = run(`${awaiting(other, one)} console.log('second')`);

  expect(await Promise.all([first.ended, second.ended])).toEqual([0, 0]);
  expect(said).toEqual([]);
  first.say();
  second.say();
  expect(said).toEqual(['first', 'second']);
  rmSync(folder, { recursive: true });
});

test('a program answers with the code that it ends with', async () => {
  expect(await run('process.exit(3)').ended).toBe(3);
});

test('all that runs can be stopped, which is a failure', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onetenant-'));
  const begun = join(folder, 'begun');
  const { ended } = run(awaiting(begun, join(folder, 'never')));
  await expect.poll(() => existsSync(begun)).toBe(true);
  stopPrograms();

  expect(await ended).not.toBe(0);
  rmSync(folder, { recursive: true });
});
