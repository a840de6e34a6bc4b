import { create } from 'zustand';
import { remember, rememberedLanguage, LANGUAGE } from './storage/remember';

type Settings = {
  /** As it was asked for: what is not a language of the simulator is for the reader to ignore. */
  readonly language: string | undefined;
};

export const useSettings = create<Settings>(() => ({ language: rememberedLanguage() }));

/** `visit` for a language that an address asked for: it holds for this visit only. */
export function setLanguage(language: string, holds: 'always' | 'visit' = 'always'): void {
  if (holds === 'always') remember('always', LANGUAGE, language);
  remember('session', LANGUAGE, language);
  useSettings.setState({ language });
}
