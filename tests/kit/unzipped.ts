import { crc32, inflateRawSync } from 'node:zlib';

const FILE = 0x04034b50;
const SIZE_COMES_LATER = 8;

/** What is in a zip, read from its beginning to its end as the simplest programs do. Throws where one could not. */
export function unzipped(zip: Buffer): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  let at = 0;
  while (zip.readUInt32LE(at) === FILE) {
    const [flags, method] = [zip.readUInt16LE(at + 6), zip.readUInt16LE(at + 8)];
    const [check, packed, size] = [14, 18, 22].map((field) => zip.readUInt32LE(at + field));
    const start = at + 30;
    const nameEnd = start + zip.readUInt16LE(at + 26);
    const path = zip.toString('utf8', start, nameEnd);
    const begin = nameEnd + zip.readUInt16LE(at + 28);
    at = begin + (packed ?? 0);
    const content = method === 8 ? inflateRawSync(zip.subarray(begin, at)) : zip.subarray(begin, at);
    if ((flags & SIZE_COMES_LATER) !== 0) throw new Error(`${path}: its size comes after it`);
    if (content.length !== size || crc32(content) !== check) throw new Error(`${path} is damaged`);
    if (files.has(path)) throw new Error(`${path} is there twice`);
    files.set(path, content);
  }
  return files;
}
