import { useEffect, useState, type ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import type { Language } from './languages';
import { loadPartsInUse, messagesOf, type Messages } from './messages';

type Texts = { readonly language: Language; readonly messages: Messages };

/** Gives the texts of a language to all below. While another language loads, the old one stays, and so does all typed text. */
export function TextProvider({ language, children }: { language: Language; children: ReactNode }) {
  const [texts, setTexts] = useState<Texts | undefined>(() => {
    const messages = messagesOf(language, 'base').loaded();
    return messages && { language, messages };
  });

  useEffect(() => {
    let wanted = true;
    void loadPartsInUse(language).then((messages) => {
      if (wanted) setTexts((now) => (now?.messages === messages ? now : { language, messages }));
    });
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
    </IntlProvider>
  );
}
