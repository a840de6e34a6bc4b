import type { Language } from '../i18n/languages';
import { forgetFailedTexts, loadMessages, type MessageKey, type Part } from '../i18n/messages';
import type { Site } from '../sites/site';

/** A site, and what it takes to show its pages. */
export type SiteEntry = {
  readonly at: string;
  /** The part of the texts that its pages need. */
  readonly texts: Part;
  readonly load: () => Promise<{ site: Site }>;
};

/** The sites of the simulated web; an address is of the first whose `at` it begins with. Each is loaded when it is first opened. */
export const SITES: readonly SiteEntry[] = [
  { at: 'azure.microsoft.com', texts: 'azure-com', load: () => import('../sites/azure-com/site') },
  { at: 'login.live.com', texts: 'sign-in', load: () => import('../sites/sign-in/site') },
  { at: 'login.microsoftonline.com', texts: 'sign-in', load: () => import('../sites/sign-in/site') },
  {
    at: 'account.windowsazure.com/subscriptions',
    texts: 'account-center',
    load: () => import('../sites/account-center/site'),
  },
  { at: 'account.windowsazure.com', texts: 'azure-sign-up', load: () => import('../sites/azure-sign-up/site') },
  { at: 'portal.azure.com', texts: 'azure-portal', load: () => import('../sites/azure-portal/site') },
  { at: 'manage.windowsazure.com', texts: 'classic-portal', load: () => import('../sites/classic-portal/site') },
  { at: 'products.office.com', texts: 'office-com', load: () => import('../sites/office-com/site') },
  { at: 'portal.office.com/home', texts: 'office-com', load: () => import('../sites/office-com/site') },
  { at: 'portal.office.com/signup', texts: 'office-sign-up', load: () => import('../sites/office-sign-up/site') },
  { at: 'portal.office.com/commerce', texts: 'office-sign-up', load: () => import('../sites/office-sign-up/site') },
  { at: 'portal.office.com/admin', texts: 'admin-center', load: () => import('../sites/admin-center/site') },
  { at: 'portal.office.com', texts: 'office-com', load: () => import('../sites/office-com/site') },
];

/** What the browser's favourites bar holds, and what a visitor of an unknown address is offered. */
export const FAVOURITES: readonly { readonly address: string; readonly name: MessageKey }[] = [
  { address: 'azure.microsoft.com', name: 'site.azure' },
  { address: 'portal.azure.com', name: 'site.azurePortal' },
  { address: 'manage.windowsazure.com/activedirectory', name: 'site.classicPortal' },
  { address: 'products.office.com/business', name: 'site.office' },
  { address: 'portal.office.com/admin/users/active', name: 'site.adminCenter' },
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
