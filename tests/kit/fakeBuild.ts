import { createHash } from 'node:crypto';
import { makeFileList } from '../../scripts/fileList.mjs';

/** A build as small as can be, by the paths of its files. */
export const SMALL_BUILD: Readonly<Record<string, string>> = {
  'assets/first-1.js': 'begin()',
  'assets/open-sans-2.woff2': 'a font',
  'assets/package-3.js': 'beginPackage()',
  'icon.svg': '<svg/>',
  'index.html': [
    '<head>',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; connect-src 'self'">`,
    '<script type="module" crossorigin src="./assets/first-1.js"></script>',
    '</head>',
  ].join('\n'),
  'licenses.txt': 'MIT',
  'robots.txt': 'Disallow: /',
};

type Server = {
  /** What it has: all that its list says, unless something is said otherwise. */
  readonly files?: Readonly<Record<string, string | undefined>>;
  /** What the browser has kept of another version, and answers with where it may. */
  readonly kept?: Readonly<Record<string, string>>;
};

/** A `fetch` that answers as the server of a small build does, and checks `integrity` as browsers do. */
export function fetchOf(
  listed: Readonly<Record<string, string>>,
  { files = {}, kept = {} }: Server = {},
): typeof fetch {
  const has: Readonly<Record<string, string | undefined>> = {
    'files.json': makeFileList(Object.entries(listed)),
    ...listed,
    ...files,
  };
  return async (address, { integrity, cache, signal } = {}) => {
    signal?.throwIfAborted();
    const path = typeof address === 'string' ? address.replace('./', '') : '';
    const text = (cache === 'no-store' ? undefined : kept[path]) ?? has[path];
    if (text === undefined) return new Response('', { status: 404 });
    const hash = `sha256-${createHash('sha256').update(text).digest('base64')}`;
    if (integrity !== undefined && integrity !== hash) throw new TypeError('Failed to fetch');
    return new Response(text);
  };
}
