import type { Language } from './i18n/languages';
import { loadMessages } from './i18n/messages';
import { prepareToRead } from './store/log/parser';
import { componentOnDemand } from './ui/onDemand';

export const StartPage = componentOnDemand(async () => (await import('./classroom/start/StartPage')).StartPage);
export const RunsPage = componentOnDemand(async () => (await import('./classroom/RunsPage')).RunsPage);

/** The pages of the simulated web, and what saves a run: a run can be saved even where nothing more can be loaded. */
export const Simulated = componentOnDemand(async () => {
  const [page] = await Promise.all([import('./Simulated'), import('./shell/share/download')]);
  return page.Simulated;
});

const OWN_PAGES = [
  [/^#?\/?(\?|$)/, StartPage.load],
  [/^#\/runs(\?|$)/, RunsPage.load],
] as const;

/** The language that an address asks for. */
export function languageIn(hash: string): string | undefined {
  return new URLSearchParams(hash.split('?')[1]).get('lang') ?? undefined;
}

export function isStartPage(hash: string): boolean {
  return OWN_PAGES[0][0].test(hash);
}

/** Loads what an address will show, while the libraries, the texts and the run are still on their way. Never rejects. */
export async function preloadPage(hash: string, language: Language): Promise<void> {
  const load = OWN_PAGES.find(([address]) => address.test(hash))?.[1] ?? (() => loadSimulatedPage(hash, language));
  // A failure is met, and shown, where the page is shown.
  await load().catch(() => undefined);
}

async function loadSimulatedPage(hash: string, language: Language): Promise<void> {
  // First what takes longest: a run may be long, and what reads it must not queue behind the parts of a page.
  prepareToRead();
  const everyPage = [Simulated.load(), loadMessages(language, 'rules')];
  const [{ loadSite, siteAt }, { pathOf }] = await Promise.all([
    import('./shell/frame/sites'),
    import('./shell/frame/address'),
  ]);
  const site = siteAt(pathOf(hash.replace(/^#\/?/, '')));
  await Promise.all([...everyPage, site && loadSite(site, language)]);
}
