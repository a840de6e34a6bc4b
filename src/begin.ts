import { sayNotLoaded } from './firstView';
import { chooseLanguage } from './i18n/languages';
import { loadMessages } from './i18n/messages';
import { isStartPage, languageIn, preloadPage } from './loadPage';
import { rememberedLanguage } from './store/storage/remember';

/** Asks for all that the address shows at once, while the libraries are still on their way, and then shows it. */
export function begin(): void {
  const language = chooseLanguage(languageIn(location.hash) ?? rememberedLanguage(), navigator.languages);
  const page = Promise.all([loadMessages(language, 'base'), preloadPage(location.hash, language)]);
  const shown = showWith(page);
  // The start page says which run can be resumed once it is there; every other page waits for its run.
  const run = isStartPage(location.hash) ? Promise.race([shown, hashChange()]).then(openRun) : openRun();
  // Failures are met below, in their turn.
  for (const one of [page, run]) one.catch(() => undefined);
  Promise.all([shown, run]).catch(sayNotLoaded);
}

/** A visitor may have left for another page before the start page is there. */
function hashChange(): Promise<void> {
  return new Promise((resolve) => {
    addEventListener('hashchange', () => resolve(), { once: true });
  });
}

async function showWith(page: Promise<unknown>): Promise<void> {
  const { show } = await import('./show');
  await page;
  await show();
}

async function openRun(): Promise<void> {
  const run = await import('./store/run');
  await run.openRun();
  run.keepOffline();
}
