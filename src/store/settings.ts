import { create } from 'zustand';
import { recall, remember } from './remember';

const KEY = 'onetenant.language';

type Settings = {
  /** As it was asked for: what is not a language of the simulator is for the reader to ignore. */
  readonly language: string | undefined;
};

export const useSettings = create<Settings>(() => ({ language: recall('session', KEY) ?? recall('always', KEY) }));

/** `visit` for a language that an address asked for: it holds for this visit only. */
export function setLanguage(language: string, holds: 'always' | 'visit' = 'always'): void {
  if (holds === 'always') remember('always', KEY, language);
  remember('session', KEY, language);
  useSettings.setState({ language });
}
