import { decodable } from './decodable';
import { LONGEST_ADDRESS } from '../../core/index';
import { pageOfOldAddress } from '../../map/aliases';
import { VIEW } from './view';

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

/** The path of an address, without its query. */
export function pathOf(address: string): string {
  return address.split('?')[0] ?? address;
}

// Query parameters that belong to the simulator and not to the simulated page.
const OWN = ['lang', 'beside', ...VIEW];

/** The simulated address in a location of the real router: `/portal.azure.com?lang=nl` → `portal.azure.com`. */
export function addressOf({ pathname, search }: { pathname: string; search: string }): string {
  const query = new URLSearchParams(search);
  for (const name of OWN) query.delete(name);
  const text = query.toString();
  const path = pathname.replace(/^\/+|\/+$/g, '');
  return cut(text ? `${path}?${text}` : path);
}

/** As much of an address as tells that it is too long to be one: no page has it. */
export function cut(address: string): string {
  return address.slice(0, LONGEST_ADDRESS + 1);
}
