import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a connection is asked for by a page of this service, and not by one of somewhere else that the browser has
 * open. `known` are origins by which a proxy is reached, where there is one.
 */
export function isOwnOrigin({ origin, host }: IncomingHttpHeaders, known: readonly string[]): boolean {
  if (origin === undefined || origin === 'null') return false;
  if (known.includes(origin)) return true;
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}
