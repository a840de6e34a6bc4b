import { addresses } from '../../map/addresses';
import { HOSTS } from '../../map/hosts';

const ADDRESS = /^[a-z\d-]+(\.[a-z\d-]+)+(\/[^\s/?#\\]+)*\/?(\?[^\s#\\]*)?$/;

/** Where to go once signed in. What stands in a link is foreign text: anything but a simulated address is the default. */
export function parseReturnAddress(text: string | null): string {
  if (!text || !ADDRESS.test(text) || /\/\.\.?(\/|\?|$)/.test(text)) return addresses.azurePortal.dashboard();
  const host = hostOf(text);
  return host === HOSTS.microsoftSignIn || host === HOSTS.organizationalSignIn
    ? addresses.azurePortal.dashboard()
    : text;
}

/** Who comes from Office 365 sees the sign-in page in the look of Office 365. */
export function isOfOffice(address: string): boolean {
  return hostOf(address) === HOSTS.office;
}

/** Who comes from one of the portals of Azure sees another picture than who signs up for it. */
export function isOfPortals(address: string): boolean {
  const host = hostOf(address);
  return host === HOSTS.portal || host === HOSTS.classic;
}

function hostOf(address: string): string {
  return /^[^/?]*/.exec(address)?.[0] ?? '';
}
