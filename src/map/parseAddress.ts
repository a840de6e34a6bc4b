import { pageOfOldAddress } from './aliases';
import { decodable } from './decodable';
import { HOSTS } from './hosts';

/**
 * The simulated address that a person means by what they type: without scheme, `www.`, fragment, needless slashes, and
 * with the host in lower case; and of an old name, where it led in 2016. `HTTPS://Portal.Azure.com/subscriptions/` →
 * `portal.azure.com/subscriptions`. A name without a dot gets one at its end, which DNS allows: `start/blank` would be a
 * page of the simulator itself.
 */
export function parseAddress(typed: string): string {
  const bare = typed
    .trim()
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/^www\./i, '');
  const [before = '', ...after] = bare.split('#');
  const [path = '', query] = before.split('?');
  const [host = '', ...rest] = path.split('/').filter(Boolean);
  const named = host === '' || host.includes('.') ? host : `${host}.`;
  const parts = decodable([named.toLowerCase(), ...rest].join('/'));
  return pageOfOldAddress(query ? `${parts}?${query}` : parts, after.join('#'));
}

const SIMULATED: ReadonlySet<string> = new Set(Object.values(HOSTS));

/** The same, where it is an address of the simulated web; nothing where that has no such host. */
export function parsePage(typed: string): string | undefined {
  const address = parseAddress(typed);
  const [host = '', ...rest] = (address.split('?')[0] ?? '').split('/');
  // A path that leads up again would leave its site.
  return SIMULATED.has(host) && !rest.some((part) => /^\.+$/.test(part)) ? address : undefined;
}
