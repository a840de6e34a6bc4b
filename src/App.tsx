import { useLayoutEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { chooseLanguage } from './i18n/languages';
import { TextProvider } from './i18n/TextProvider';
import { AppRoutes } from './routes';
import { setLanguage, useSettings } from './store/settings';

/** The language around everything; what is shown is decided by the address alone. */
export function App() {
  const chosen = useSettings((settings) => settings.language);
  const asked = new URLSearchParams(useLocation().search).get('lang') ?? chosen;
  const language = chooseLanguage(asked, navigator.languages);
  useLanguageOfAddress();
  return (
    <TextProvider language={language}>
      <AppRoutes language={language} />
    </TextProvider>
  );
}

/** `?lang=nl` on any address: that language, for this visit. It then leaves the address, so that a later choice counts. */
function useLanguageOfAddress() {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  // Before the effects of the page below, which may itself lead on to another address.
  useLayoutEffect(() => {
    const query = new URLSearchParams(search);
    const language = query.get('lang');
    if (language === null) return;
    query.delete('lang');
    setLanguage(language, 'visit');
    void navigate({ pathname, search: query.toString() }, { replace: true });
  }, [pathname, search, navigate]);
}
