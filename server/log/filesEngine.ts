import { mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openFileLog, type FileLog } from './fileLog';
import type { RoomEngine } from './roomLog';
import { syncFolder } from './subjectFile';

const LOCK = 'in-use';
const ROOM = /^[0-9a-f]{12}$/;

/** Keeps rooms in a folder: each in a folder of its own. Rejects where another program has it open. */
export async function openFilesEngine(folder: string): Promise<RoomEngine> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await takeLock(join(folder, LOCK));
  const opened = new Map<string, Promise<FileLog>>();

  const rooms = async () => (await readdir(folder)).filter((name) => ROOM.test(name));
  const openRoom = (room: string) => {
    const log = opened.get(room) ?? openFileLog(join(folder, room));
    opened.set(room, log);
    log.catch(() => opened.delete(room));
    return log;
  };

  return {
    rooms,
    find: async (room) => (opened.has(room) || (await rooms()).includes(room) ? openRoom(room) : undefined),
    create: async (room) => {
      await mkdir(join(folder, room), { mode: 0o700 });
      await syncFolder(folder);
      return openRoom(room);
    },
    remove: async (room) => {
      const log = opened.get(room);
      opened.delete(room);
      if (ROOM.test(room)) await rm(join(folder, room), { recursive: true, force: true });
      (await log?.catch(() => undefined))?.remove();
    },
    close: () => rm(join(folder, LOCK), { force: true }),
  };
}

/** The lock is the number of the program that has the folder open. What a program left that was killed is taken over. */
async function takeLock(path: string): Promise<void> {
  try {
    const handle = await open(path, 'wx');
    await handle.writeFile(String(process.pid));
    await handle.close();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    const holder = Number(await readFile(path, 'utf8'));
    if (isRunning(holder))
      throw new Error(`The rooms are in use by another classroom on this computer (${holder}).`, { cause: error });
    await rm(path);
    await takeLock(path);
  }
}

function isRunning(program: number): boolean {
  if (!Number.isSafeInteger(program) || program <= 0 || program === process.pid) return false;
  try {
    process.kill(program, 0);
    return true;
  } catch (error) {
    // It runs, and is another user's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
