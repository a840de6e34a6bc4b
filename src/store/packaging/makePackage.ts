import { strFromU8, strToU8, zipSync, type Zippable } from 'fflate';
import type { LessonPackage } from '../../training/package/lessonPackage';
import { makeManifest } from '../../training/package/manifest';
import { makePackagePage, PACKAGE_PAGE } from '../../training/package/packagePage';
import type { Titles } from '../../training/package/titles';
import { loadFile, loadFileList, NotPackaged, type BuildFile } from './buildFiles';

/** What the page asks for, and the notices. What a server or the start page has besides is not for an LMS. */
const TAKEN = /^(assets\/.+|icon\.svg|without-script\.css|licenses\.txt)$/;
const ENTRY = /^assets\/package-[^/]+\.js$/;
const COMPRESSED_ALREADY = /\.woff2$/;

/** Few: the page may want something as well. */
const AT_ONCE = 4;
// The same package is the same file, whenever it is made. No zip knows a time zone, and so it is no moment.
const WRITTEN = new Date(2016, 7, 1);

type Wish = {
  readonly about: LessonPackage;
  readonly titles: Titles;
  readonly signal: AbortSignal;
  /** Told of each file that has been fetched, and how many there are. */
  readonly onFetched: (done: number, of: number) => void;
};

/**
 * A package for an LMS: the zip with the running build's own files, the page that begins the lesson, and the manifest.
 * Rejects with `NotPackaged` where a file is missing or is not what the build's list says, or as `signal` says.
 */
export async function makePackage({ about, titles, signal, onFetched }: Wish): Promise<Uint8Array> {
  const list = await loadFileList(signal);
  const start = list.find(({ path }) => path === PACKAGE_PAGE);
  const [entry, ...others] = list.filter(({ path }) => ENTRY.test(path));
  if (!start || !entry || others.length > 0) throw new NotPackaged('list');

  const page = makePackagePage(strFromU8(await loadFile(start, signal)), about, entry.path);
  if (page === undefined) throw new NotPackaged('changed', PACKAGE_PAGE);

  const taken = await loadAll(
    list.filter(({ path }) => TAKEN.test(path)),
    signal,
    onFetched,
  );
  const manifest = makeManifest(about, titles, [PACKAGE_PAGE, ...taken.map(([path]) => path)]);
  return zipped([[manifest.path, strToU8(manifest.text)], [PACKAGE_PAGE, strToU8(page)], ...taken]);
}

type Content = readonly [path: string, content: Uint8Array];

/** All of these files, by their names. */
async function loadAll(
  files: readonly BuildFile[],
  signal: AbortSignal,
  onFetched: Wish['onFetched'],
): Promise<readonly Content[]> {
  const loaded: Content[] = [];
  const left = [...files];
  const loadRest = async () => {
    try {
      for (let next = left.pop(); next; next = left.pop()) {
        loaded.push([next.path, await loadFile(next, signal)]);
        onFetched(loaded.length, files.length);
      }
    } finally {
      // Where one is missing, the others are of no use.
      left.length = 0;
    }
  };
  // Nothing is under way any more when it fails.
  for (const end of await Promise.allSettled(Array.from({ length: AT_ONCE }, loadRest))) {
    if (end.status === 'rejected') throw end.reason;
  }
  return loaded.toSorted(([one], [other]) => (one < other ? -1 : 1));
}

// In one go: some LMSs cannot read a zip whose sizes come after the files. The policy allows no worker for it.
function zipped(files: readonly Content[]): Uint8Array {
  const all: Zippable = {};
  for (const [path, content] of files) all[path] = [content, { level: COMPRESSED_ALREADY.test(path) ? 0 : 6 }];
  return zipSync(all, { mtime: WRITTEN });
}
