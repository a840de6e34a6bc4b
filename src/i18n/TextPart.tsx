import { useMemo, type ReactNode } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import { useOnDemand } from '../ui/onDemand';
import { messagesOf, type Part } from './messages';
import { useLanguage } from './useLanguage';

/** Gives the texts of one part to all below, on top of the base. Nothing is shown until they are there. */
export function TextPart({ part, children }: { part: Part; children: ReactNode }) {
  const { locale, messages: base } = useIntl();
  const language = useLanguage();
  const own = useOnDemand(messagesOf(language, part));
  const messages = useMemo(() => ({ ...base, ...own }), [base, own]);
  if (!own) return null;
  return (
    <IntlProvider locale={locale} messages={messages as Record<string, string>}>
      {children}
    </IntlProvider>
  );
}
