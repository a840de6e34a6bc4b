import { crc32 } from 'node:zlib';

/** What one line of a log's file says: some entries, and the number under which they were appended at once. */
export type Line = { readonly sequence: number; readonly entries: readonly unknown[] };

/** The line with a sum over it, by which one that was only half written is told from a whole one. */
export function makeLine(line: Line): string {
  const text = JSON.stringify(line);
  return `${sumOf(text)} ${text}\n`;
}

/** The whole lines that a file begins with, how many bytes they take, and whether whole lines come after a damaged one. */
export function readLines(file: Buffer): { readonly lines: Line[]; readonly bytes: number; readonly isTorn: boolean } {
  const lines: Line[] = [];
  let bytes = 0;
  let isDamaged = false;
  for (let begin = 0, end = file.indexOf('\n'); end >= 0; begin = end + 1, end = file.indexOf('\n', begin)) {
    const line = readLine(file.toString('utf8', begin, end));
    if (line && isDamaged) return { lines, bytes, isTorn: true };
    if (!line) isDamaged = true;
    if (isDamaged || !line) continue;
    lines.push(line);
    bytes = end + 1;
  }
  return { lines, bytes, isTorn: false };
}

function readLine(text: string): Line | undefined {
  const [sum, json] = [text.slice(0, SUM), text.slice(SUM + 1)];
  // What has its sum was written here, and is what it was.
  return sum === sumOf(json) ? (JSON.parse(json) as Line) : undefined;
}

const SUM = 8;

function sumOf(text: string): string {
  return crc32(text).toString(16).padStart(SUM, '0');
}
