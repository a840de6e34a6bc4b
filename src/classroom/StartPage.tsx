import type { Language } from '../i18n/languages';

export function StartPage({ language }: { language: Language }) {
  return <h1>{language}</h1>;
}
