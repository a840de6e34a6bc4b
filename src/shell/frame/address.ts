import { LONGEST_ADDRESS } from '../../core/index';
import { VIEW } from './view';

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
