import * as v from 'valibot';

/** A file of the build: where it is in its folder, how large, and its hash as browsers check it. */
export type BuildFile = v.InferOutput<typeof File>;

// Beside the list, and nowhere else.
const Path = v.pipe(
  v.string(),
  v.regex(/^[^/:][^:]*$/),
  v.check((path) => !path.split('/').includes('..')),
);
const File = v.object({ path: Path, size: v.number(), integrity: v.pipe(v.string(), v.startsWith('sha256-')) });
const Files = v.array(File);

/** What the build writes beside its files (`scripts/fileList.mjs`). */
const FILE_LIST = 'files.json';

/** Why a package cannot be made of the build's files: which one, and what is wrong with it. */
export class NotPackaged extends Error {
  override readonly name = 'NotPackaged';
  readonly code: 'list' | 'missing' | 'changed';
  readonly path: string;

  constructor(code: NotPackaged['code'], path = FILE_LIST) {
    super(`${path}: ${code}`);
    this.code = code;
    this.path = path;
  }
}

/** The list of the running build's files. Rejects with `NotPackaged`, or as `signal` says. */
export async function loadFileList(signal: AbortSignal): Promise<readonly BuildFile[]> {
  try {
    const list: unknown = await (await ask(FILE_LIST, { cache: 'no-cache', signal })).json();
    return v.parse(Files, list);
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof NotPackaged ? error : new NotPackaged('list');
  }
}

/**
 * What is in a file of the build. The browser compares it with its hash; where what it has kept is another one, it is
 * asked for again. Rejects with `NotPackaged`, or as `signal` says.
 */
export async function loadFile({ path, integrity }: BuildFile, signal: AbortSignal): Promise<Uint8Array> {
  for (const cache of ['default', 'no-store'] as const) {
    try {
      const response = await ask(path, { cache, integrity, signal });
      return new Uint8Array(await response.arrayBuffer());
    } catch {
      signal.throwIfAborted();
    }
  }
  // A browser does not say which of both it was.
  await ask(path, { cache: 'no-store', signal });
  throw new NotPackaged('changed', path);
}

async function ask(path: string, how: RequestInit): Promise<Response> {
  const response = await fetch(`./${path}`, how).catch(() => undefined);
  how.signal?.throwIfAborted();
  if (!response?.ok) throw new NotPackaged('missing', path);
  return response;
}
