import { use, useMemo, type ReactNode } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import { loadMessages, type Part } from './messages';
import { useLanguage } from './useLanguage';

/** Gives the texts of one part to all below, on top of the base. Suspends until they are there. */
export function TextPart({ part, children }: { part: Part; children: ReactNode }) {
  const { locale, messages: base } = useIntl();
  const language = useLanguage();
  const own = use(loadMessages(language, part));
  const messages = useMemo(() => ({ ...base, ...own }), [base, own]);
  return (
    <IntlProvider locale={locale} messages={messages as Record<string, string>}>
      {children}
    </IntlProvider>
  );
}
