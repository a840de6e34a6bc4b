import { useIntl } from 'react-intl';
import { parseLanguage, type Language } from './languages';

/** The language of the texts around a component. */
export function useLanguage(): Language {
  return parseLanguage(useIntl().locale) ?? 'en';
}
