import type { MessageKey } from '../i18n/messages';
import type { Site } from '../sites/site';

type Entry = { readonly at: string; readonly load: () => Promise<{ site: Site }> };

/** Which site answers an address: the first whose `at` the address begins with. Each is loaded when it is first opened. */
export const SITES: readonly Entry[] = [
  { at: 'azure.microsoft.com', load: () => import('../sites/azure-com/site') },
  { at: 'login.live.com', load: () => import('../sites/sign-in/site') },
  { at: 'login.microsoftonline.com', load: () => import('../sites/sign-in/site') },
  { at: 'account.windowsazure.com', load: () => import('../sites/azure-sign-up/site') },
  { at: 'portal.azure.com', load: () => import('../sites/azure-portal/site') },
  { at: 'manage.windowsazure.com', load: () => import('../sites/classic-portal/site') },
  { at: 'portal.office.com/admin', load: () => import('../sites/admin-center/site') },
];

/** What the browser's favourites bar holds, and what a visitor of an unknown address is offered. */
export const FAVOURITES: readonly { readonly address: string; readonly name: MessageKey }[] = [
  { address: 'azure.microsoft.com', name: 'site.azure' },
  { address: 'portal.azure.com', name: 'site.azurePortal' },
  { address: 'manage.windowsazure.com/activedirectory', name: 'site.classicPortal' },
  { address: 'portal.office.com/admin/users/active', name: 'site.adminCenter' },
];

const loaded = new Map<Entry, Promise<Site>>();

/** The site at a simulated address; undefined where there is none. The same promise for the same site. */
export function siteAt(address: string): Promise<Site> | undefined {
  const entry = SITES.find(({ at }) => address === at || address.startsWith(`${at}/`));
  if (!entry) return undefined;
  const known = loaded.get(entry);
  if (known) return known;

  const site = entry.load().then((module) => module.site);
  loaded.set(entry, site);
  // A site that could not be loaded is asked for again next time.
  site.catch(() => loaded.delete(entry));
  return site;
}
