import type { Cmi5Lms } from './cmi5Lms';

/** Where an LMS of cmi5 is that `cmi5Fetch` answers for. */
export const CMI5_AT = 'https://lms.test';

/** What a page gets that fetches from an LMS of cmi5, asked for with each request. */
export function cmi5Fetch(lms: () => Cmi5Lms): typeof fetch {
  return async (address, init) => {
    const request = new Request(address, init);
    const { pathname, search } = new URL(request.url);
    const authorization = request.headers.get('Authorization') ?? undefined;
    const asked = { method: request.method, path: pathname + search, authorization, body: await request.text() };
    const answered = lms().answer(asked);
    if (!answered) throw new TypeError('Failed to fetch');
    return new Response(answered.status === 204 ? null : answered.body, { status: answered.status });
  };
}
