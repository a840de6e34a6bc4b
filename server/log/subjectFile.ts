import { copyFile, open, readFile, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeLine, readLines, type Line } from './line';

/** The file of one subject of a room. It is only ever added to. */
export type SubjectFile = {
  /** The sequence of its last line; 0 before the first. */
  readonly last: () => number;
  readonly read: (after: number) => Promise<readonly Line[]>;
  /** Resolves once the lines would survive the loss of power. Where it rejects, nothing was added. */
  readonly add: (lines: readonly Line[]) => Promise<void>;
};

/**
 * Opens the file, or makes it. What a loss of power left half written at its end is cut off: nobody was told that it is
 * there. A file that is damaged before its end is kept beside it as it was, for somebody to look at.
 */
export async function openSubjectFile(path: string): Promise<SubjectFile> {
  const found = await readFile(path).catch(nothingThere);
  const { lines, bytes, isTorn } = readLines(found ?? Buffer.alloc(0));
  if (isTorn) await copyFile(path, `${path}.${Date.now()}.damaged`);
  let size = bytes;
  let last = lines.at(-1)?.sequence ?? 0;
  // What stands after the last whole line must go before something is written there.
  let isClean = found !== undefined && found.length === bytes;

  return {
    last: () => last,
    read: async (after) => {
      if (size === 0) return [];
      const whole = (await readFile(path)).subarray(0, size);
      return readLines(whole).lines.filter(({ sequence }) => sequence > after);
    },
    add: async (added) => {
      const text = Buffer.from(added.map(makeLine).join(''));
      const handle = await open(path, size === 0 ? 'w' : 'r+');
      try {
        if (!isClean) await handle.truncate(size);
        isClean = false;
        await writeAll(handle, text, size);
        await handle.sync();
      } finally {
        await handle.close();
      }
      if (size === 0) await syncFolder(dirname(path));
      isClean = true;
      size += text.length;
      last = added.at(-1)?.sequence ?? last;
    },
  };
}

/** A disk that is nearly full writes a part, and says so by a number only. */
async function writeAll(handle: FileHandle, text: Buffer, at: number): Promise<void> {
  for (let written = 0; written < text.length;) {
    const { bytesWritten } = await handle.write(text, written, text.length - written, at + written);
    if (bytesWritten === 0) throw new Error('the disk takes nothing more');
    written += bytesWritten;
  }
}

/** Has a folder remember the names in it. Windows does so by itself, and opens no folder. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function nothingThere(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
