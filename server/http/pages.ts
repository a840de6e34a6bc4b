import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, posix, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};
const PACKED = ['.woff2', '.png', '.ico'];
const LASTING = 'public, max-age=31536000, immutable';
const ASKED_AGAIN = 'no-cache';

type File = { readonly plain: Buffer; readonly zipped: Buffer | undefined; readonly headers: Record<string, string> };

/**
 * Answers requests with the files of a folder, which are read once, and with nothing else. `change` is asked what becomes
 * of its page.
 */
export function pagesOf(folder: string, change: (page: string) => string) {
  const files = new Map<string, File>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const name = `/${relative(folder, path).split(sep).join(posix.sep)}`;
    const plain = readFileSync(path);
    const isPage = name === '/index.html';
    files.set(isPage ? '/' : name, fileOf(name, isPage ? Buffer.from(change(plain.toString('utf8'))) : plain));
  }

  return (request: IncomingMessage, response: ServerResponse): void => {
    const { method = '', url = '' } = request;
    const [path = ''] = url.split('?');
    const file = files.get(path === '/index.html' ? '/' : path);
    if (method !== 'GET' && method !== 'HEAD') return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    if (!file) return void response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is nothing here.');

    const takesZipped = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    const body = (takesZipped ? file.zipped : undefined) ?? file.plain;
    response.writeHead(200, {
      ...file.headers,
      'Content-Length': body.length,
      ...(body === file.zipped && { 'Content-Encoding': 'gzip' }),
    });
    response.end(method === 'HEAD' ? undefined : body);
  };
}

function fileOf(name: string, plain: Buffer): File {
  const ending = extname(name);
  const zipped = PACKED.includes(ending) ? undefined : gzipSync(plain);
  const headers = {
    'Content-Type': TYPES[ending] ?? 'application/octet-stream',
    'Cache-Control': name.startsWith('/assets/') ? LASTING : ASKED_AGAIN,
    Vary: 'Accept-Encoding',
    // As where the page is served without a room: a page in a sandbox has no origin of its own.
    'Access-Control-Allow-Origin': '*',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
  return { plain, zipped, headers };
}
