export type Language = 'en' | 'nl';

/** Every language, with its own name for itself. */
export const LANGUAGES: Readonly<Record<Language, string>> = { en: 'English', nl: 'Nederlands' };

export function parseLanguage(text: string | null | undefined): Language | undefined {
  const code = text?.slice(0, 2).toLowerCase();
  return (Object.keys(LANGUAGES) as Language[]).find((language) => language === code);
}

/** The language that was asked for, else the browser's, else English. */
export function chooseLanguage(asked: string | undefined, preferred: readonly string[]): Language {
  return parseLanguage(asked) ?? preferred.map(parseLanguage).find((language) => language !== undefined) ?? 'en';
}
