import type { Language } from './languages';
import type en from './en.json';

/** The keys of all texts; the English file is their list. A language that lacks one does not compile. */
export type MessageKey = keyof typeof en;
export type Messages = Readonly<Record<MessageKey, string>>;

const LOADERS: Record<Language, () => Promise<{ default: Messages }>> = {
  en: () => import('./en.json'),
  nl: () => import('./nl.json'),
};

/** Loads the texts of a language, once it is asked for. */
export async function loadMessages(language: Language): Promise<Messages> {
  return (await LOADERS[language]()).default;
}
