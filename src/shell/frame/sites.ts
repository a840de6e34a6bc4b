import type { Language } from '../../i18n/languages';
import { forgetFailedTexts, loadMessages, type MessageKey, type Part } from '../../i18n/messages';
import { addresses } from '../../map/addresses';
import { HOSTS } from '../../map/hosts';
import type { Site } from '../../sites/site';

/** A site, and what it takes to show its pages. */
export type SiteEntry = {
  readonly at: string;
  /** The part of the texts that its pages need. */
  readonly texts: Part;
  readonly load: () => Promise<{ site: Site }>;
};

/** The sites of the simulated web; an address is of the first whose `at` it begins with. Each is loaded when it is first opened. */
export const SITES: readonly SiteEntry[] = [
  { at: HOSTS.azure, texts: 'azure-com', load: () => import('../../sites/azure-com/site') },
  { at: HOSTS.microsoftSignIn, texts: 'sign-in', load: () => import('../../sites/sign-in/site') },
  { at: HOSTS.organizationalSignIn, texts: 'sign-in', load: () => import('../../sites/sign-in/site') },
  {
    at: addresses.accountCenter.subscriptions(),
    texts: 'account-center',
    load: () => import('../../sites/account-center/site'),
  },
  { at: HOSTS.account, texts: 'azure-sign-up', load: () => import('../../sites/azure-sign-up/site') },
  { at: HOSTS.portal, texts: 'azure-portal', load: () => import('../../sites/azure-portal/site') },
  { at: HOSTS.classic, texts: 'classic-portal', load: () => import('../../sites/classic-portal/site') },
  { at: HOSTS.products, texts: 'office-com', load: () => import('../../sites/office-com/site') },
  { at: addresses.officeCom.home(), texts: 'office-com', load: () => import('../../sites/office-com/site') },
  { at: `${HOSTS.office}/signup`, texts: 'office-sign-up', load: () => import('../../sites/office-sign-up/site') },
  { at: `${HOSTS.office}/commerce`, texts: 'office-sign-up', load: () => import('../../sites/office-sign-up/site') },
  { at: addresses.adminCenter.dashboard(), texts: 'admin-center', load: () => import('../../sites/admin-center/site') },
  { at: HOSTS.office, texts: 'office-com', load: () => import('../../sites/office-com/site') },
];

/** What the browser's favourites bar holds, and what a visitor of an unknown address is offered. */
export const FAVOURITES: readonly { readonly address: string; readonly name: MessageKey }[] = [
  { address: addresses.azureCom.home(), name: 'site.azure' },
  { address: addresses.azurePortal.dashboard(), name: 'site.azurePortal' },
  { address: addresses.classicPortal.directories(), name: 'site.classicPortal' },
  { address: addresses.officeCom.plans(), name: 'site.office' },
  { address: addresses.adminCenter.activeUsers(), name: 'site.adminCenter' },
];

const loaded = new Map<SiteEntry, Site>();

/** Which site an address is of; undefined where there is none. */
export function siteAt(address: string): SiteEntry | undefined {
  return SITES.find(({ at }) => address === at || address.startsWith(`${at}/`));
}

/** Loads a site's pages, and their texts in a language. */
export async function loadSite(entry: SiteEntry, language: Language): Promise<Site> {
  forgetFailedTexts();
  const [{ site }] = await Promise.all([entry.load(), loadMessages(language, entry.texts)]);
  loaded.set(entry, site);
  return site;
}

/** The same, where they have been loaded: nobody has to wait for them, in any language that is then chosen. */
export function loadedSite(entry: SiteEntry): Site | undefined {
  return loaded.get(entry);
}
