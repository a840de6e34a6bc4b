import { useLayoutEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { chooseLanguage } from './i18n/languages';
import { TextProvider } from './i18n/TextProvider';
import { AppRoutes } from './routes';
import { parseColours, setColours, setLanguage, useSettings } from './store/settings';

/** The language and the colours around everything; what is shown is decided by the address alone. */
export function App() {
  const chosen = useSettings((settings) => settings.language);
  const asked = new URLSearchParams(useLocation().search).get('lang') ?? chosen;
  const language = chooseLanguage(asked, navigator.languages);
  useSettingsOfAddress();
  useColours();
  return (
    <TextProvider language={language}>
      <AppRoutes language={language} />
    </TextProvider>
  );
}

/**
 * `?lang=nl`, `?colours=original` on any address: that language and those colours, for this visit. They then leave the
 * address, so that a later choice counts.
 */
function useSettingsOfAddress() {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  // Before the effects of the page below, which may itself lead on to another address.
  useLayoutEffect(() => {
    const query = new URLSearchParams(search);
    const language = query.get('lang');
    const colours = query.get('colours');
    if (language === null && colours === null) return;
    query.delete('lang');
    query.delete('colours');
    if (language !== null) setLanguage(language, 'visit');
    if (colours !== null) setColours(parseColours(colours), 'visit');
    void navigate({ pathname, search: query.toString() }, { replace: true });
  }, [pathname, search, navigate]);
}

/** Tells the style sheets of the sites, whose second set of colours is for `data-colours='original'`. */
function useColours() {
  const colours = useSettings((settings) => settings.colours);
  useLayoutEffect(() => {
    document.documentElement.dataset.colours = colours;
  }, [colours]);
}
