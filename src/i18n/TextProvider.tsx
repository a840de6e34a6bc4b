import { useEffect, useState, type ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { clock } from '../ui/clock';
import { LanguageNotLoaded } from './LanguageNotLoaded';
import type { Language } from './languages';
import { loadPartsInUse, messagesOf, type Messages } from './messages';

type Texts = { readonly language: Language; readonly messages: Messages };

const TRY_AGAIN_AFTER = 5000;

/**
 * Gives the texts of a language to all below. While another language loads, the old one stays, and so does all typed
 * text; where it cannot be loaded, that is said, and it is tried again.
 */
export function TextProvider({ language, children }: { language: Language; children: ReactNode }) {
  const [texts, setTexts] = useState<Texts | undefined>(() => {
    const messages = messagesOf(language, 'base').loaded();
    return messages && { language, messages };
  });
  const [missing, setMissing] = useState<Language>();

  useEffect(() => {
    let wanted = true;
    const load = async (): Promise<void> => {
      try {
        const messages = await loadPartsInUse(language);
        if (!wanted) return;
        setMissing(undefined);
        setTexts((now) => (now?.messages === messages ? now : { language, messages }));
      } catch {
        if (!wanted) return;
        setMissing(language);
        await clock.wait(TRY_AGAIN_AFTER);
        if (wanted) await load();
      }
    };
    void load();
    return () => {
      wanted = false;
    };
  }, [language]);

  useEffect(() => {
    if (texts) document.documentElement.lang = texts.language;
  }, [texts]);

  if (!texts) return null;
  return (
    <IntlProvider locale={texts.language} messages={texts.messages}>
      {children}
      {missing === language && missing !== texts.language && <LanguageNotLoaded language={missing} />}
    </IntlProvider>
  );
}
