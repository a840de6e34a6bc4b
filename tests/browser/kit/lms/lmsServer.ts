import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { transformWithOxc } from 'vite';
import type { LessonPackage } from '../../../../src/training/package/lessonPackage';
import type { Cmi5Lms } from '../../../kit/lms/cmi5Lms';
import type { Flat } from '../../../kit/lms/scormLaunch';
import { apiScript, lmsPage, pageBetween, plainPage, scriptsAtTop, type ScormPage, type Shape } from './lmsPage';
import { DIST, packagePage } from './packagePage';

const ROOT = join(import.meta.dirname, '../../../..');
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export type LmsServer = Awaited<ReturnType<typeof lmsServer>>;

/** An LMS, and on an origin of its own the content that it launches. Both are of one process, and keep what they are told in it. */
export async function lmsServer() {
  const packages = new Map<string, LessonPackage>();
  const kept = new Map<string, Flat>();
  const cmi5 = new Map<string, Cmi5Lms>();
  const [lms, apart] = await Promise.all([listening(answer), listening(answer)]);
  const [lmsOrigin, contentOrigin] = [originOf(lms), originOf(apart)];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://lms.test');
    const [, place = '', ...rest] = pathname.split('/');
    response.setHeader('Access-Control-Allow-Origin', '*');
    const send = (body: string | Buffer, type = 'text/html; charset=utf-8') =>
      response.setHeader('Content-Type', type).end(body);
    if (place === 'lms') return void send(lmsPage(JSON.parse(searchParams.get('page') ?? '') as ScormPage));
    if (place === 'api')
      return void send(apiScript(JSON.parse(searchParams.get('page') ?? '') as ScormPage), TYPES['.js']);
    if (place === 'plain')
      return void send(plainPage(searchParams.get('shape') as Shape, searchParams.get('content') ?? ''));
    if (place === 'between') return void send(pageBetween(searchParams.get('content') ?? '', lmsOrigin));
    if (place === 'scorm-again') {
      response.setHeader('Cache-Control', 'max-age=3600');
      return void send(readFileSync(join(ROOT, 'node_modules/scorm-again/dist', ...rest)), TYPES['.js']);
    }
    if (place === 'kit') return void send(await script(rest.join('/')), TYPES['.js']);
    if (place === 'kept') {
      const key = rest.join('/');
      if (request.method === 'POST') kept.set(key, JSON.parse(await bodyOf(request)) as Flat);
      return void send(JSON.stringify(kept.get(key) ?? {}), 'application/json');
    }
    if (place === 'cmi5') return answerCmi5(request, response, rest);
    if (place !== 'content') return void response.writeHead(404).end();
    const file = rest.join('/');
    const told = packages.get(searchParams.get('package') ?? '');
    const atTop = searchParams.get('top');
    const scripts = atTop === null ? '' : scriptsAtTop(JSON.parse(atTop) as ScormPage);
    if (told) return void send(packagePage(told, scripts));
    response.setHeader('Cache-Control', 'max-age=3600');
    return void send(readFileSync(join(DIST, file)), TYPES[extname(file)] ?? 'application/octet-stream');
  }

  async function answerCmi5(
    request: IncomingMessage,
    response: ServerResponse,
    [key = '', ...rest]: readonly string[],
  ) {
    response.setHeader('Access-Control-Allow-Headers', 'Authorization, Content-Type, X-Experience-API-Version');
    response.setHeader('Access-Control-Allow-Methods', 'GET, POST, PUT');
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    const { method = 'GET', url = '' } = request;
    const { authorization } = request.headers;
    const path = `/${rest.join('/')}${new URL(url, 'http://lms.test').search}`;
    const answered = cmi5.get(key)?.answer({ method, path, authorization, body: await bodyOf(request) });
    if (!answered) return void request.destroy();
    response.writeHead(answered.status, { 'Content-Type': 'application/json' }).end(answered.body);
  }

  return {
    lmsOrigin,
    contentOrigin,
    kept: (key: string): Flat => kept.get(key) ?? {},
    /** The same of one element, as a text. */
    text: (key: string, element: string): string => {
      const value = kept.get(key)?.[element];
      return typeof value === 'string' ? value : '';
    },
    /**
     * Puts a package there, and answers with its address: where the LMS is, or on an origin of its own. All packages have
     * the same files, which a browser then need not fetch for each.
     */
    put: (told: LessonPackage, isApart = false): string => {
      packages.set(told.id, told);
      return `${isApart ? contentOrigin : lmsOrigin}/content/index.html?package=${told.id}`;
    },
    /** Puts an LMS of cmi5 there, and answers with where it is. */
    putCmi5: (key: string, one: Cmi5Lms): string => {
      cmi5.set(key, one);
      return `${lmsOrigin}/cmi5/${key}`;
    },
    /** The address of the page with which an LMS launches. */
    pageOf: (page: ScormPage): string => {
      const told = JSON.stringify(page);
      if (page.shape === 'top') return `${page.content}&${new URLSearchParams({ top: told })}`;
      return `${lmsOrigin}/lms?${new URLSearchParams({ page: told })}`;
    },
    plainPageOf: (shape: Shape, content: string): string => {
      return shape === 'top' ? content : `${lmsOrigin}/plain?${new URLSearchParams({ shape, content })}`;
    },
    close: () => {
      for (const server of [lms, apart]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

/** A file of the tests' own kit, as a browser takes it. */
async function script(name: string): Promise<string> {
  const path = join(ROOT, 'tests/kit/lms', `${name}.ts`);
  return (await transformWithOxc(readFileSync(path, 'utf8'), path)).code;
}

async function listening(
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<Server> {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return server;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

function originOf(server: Server): string {
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
}
