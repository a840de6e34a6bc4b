import type { Language } from '../../i18n/languages';
import { loadMessages, type MessageKey, type Part } from '../../i18n/messages';
import { addresses } from '../../map/addresses';
import { HOSTS } from '../../map/hosts';
import { ownPages } from '../../map/ownPages';
import type { Site } from '../../sites/site';
import { onDemand, type OnDemand } from '../../ui/onDemand';

/** A site: its name, which is also that of its part of the texts, and what loads its pages. */
export type SiteEntry = { readonly at: string; readonly name: Part; readonly pages: OnDemand<{ readonly site: Site }> };

const site = (name: Part, load: () => Promise<{ readonly site: Site }>) => ({ name, pages: onDemand(load) });

const accountCenter = site('account-center', () => import('../../sites/account-center/site'));
const adminCenter = site('admin-center', () => import('../../sites/admin-center/site'));
const azureCom = site('azure-com', () => import('../../sites/azure-com/site'));
const azurePortal = site('azure-portal', () => import('../../sites/azure-portal/site'));
const azureSignUp = site('azure-sign-up', () => import('../../sites/azure-sign-up/site'));
const classicPortal = site('classic-portal', () => import('../../sites/classic-portal/site'));
const officeCom = site('office-com', () => import('../../sites/office-com/site'));
const officeSignUp = site('office-sign-up', () => import('../../sites/office-sign-up/site'));
const signIn = site('sign-in', () => import('../../sites/sign-in/site'));

/** The sites of the simulated web; an address is of the first whose `at` it begins with. */
export const SITES: readonly SiteEntry[] = [
  { at: HOSTS.azure, ...azureCom },
  { at: HOSTS.microsoftSignIn, ...signIn },
  { at: HOSTS.organizationalSignIn, ...signIn },
  { at: addresses.accountCenter.subscriptions(), ...accountCenter },
  { at: HOSTS.account, ...azureSignUp },
  { at: HOSTS.portal, ...azurePortal },
  { at: HOSTS.classic, ...classicPortal },
  { at: HOSTS.products, ...officeCom },
  { at: addresses.officeCom.home(), ...officeCom },
  { at: `${HOSTS.office}/signup`, ...officeSignUp },
  { at: `${HOSTS.office}/commerce`, ...officeSignUp },
  { at: addresses.adminCenter.dashboard(), ...adminCenter },
  { at: HOSTS.office, ...officeCom },
];

/** The simulator's own page in a frame: the map of directories. */
const DIRECTORY_MAP: SiteEntry = {
  at: ownPages.directoryMap,
  ...site('map', () => import('../directory-map/site')),
};

/** A page that a bar leads to, by a name. */
export type Favourite = { readonly address: string; readonly name: MessageKey };

/** What the browser's favourites bar holds, and what a visitor of an unknown address is offered. */
export const FAVOURITES: readonly Favourite[] = [
  { address: addresses.azureCom.home(), name: 'site.azure' },
  { address: addresses.azurePortal.dashboard(), name: 'site.azurePortal' },
  { address: addresses.classicPortal.directories(), name: 'site.classicPortal' },
  { address: addresses.officeCom.plans(), name: 'site.office' },
  { address: addresses.adminCenter.activeUsers(), name: 'site.adminCenter' },
];

/** Which site an address is of, or that it is the simulator's own page; undefined where there is none. */
export function siteAt(address: string): SiteEntry | undefined {
  return [...SITES, DIRECTORY_MAP].find(({ at }) => address === at || address.startsWith(`${at}/`));
}

/** Loads a site's pages, and their texts in a language. Rejects with `NotLoaded`. */
export async function loadSite({ pages, name }: SiteEntry, language: Language): Promise<Site> {
  const [loaded] = await Promise.all([pages.load(), loadMessages(language, name)]);
  return loaded.site;
}
