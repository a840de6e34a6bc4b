import { create } from 'zustand';
import { COLOURS, LANGUAGE, remember, rememberedColours, rememberedLanguage } from './storage/remember';

/** Those that everybody can read (WCAG AA), or those of 2016. */
export type Colours = 'readable' | 'original';
type Holds = 'always' | 'visit';

type Settings = {
  /** As it was asked for: what is not a language of the simulator is for the reader to ignore. */
  readonly language: string | undefined;
  readonly colours: Colours;
};

export const useSettings = create<Settings>(() => ({
  language: rememberedLanguage(),
  colours: parseColours(rememberedColours()),
}));

/** `visit` for a language that an address asked for: it holds for this visit only. */
export function setLanguage(language: string, holds: Holds = 'always'): void {
  keep(LANGUAGE, language, holds);
  useSettings.setState({ language });
}

/** `visit` for colours that an address asked for: they hold for this visit only. */
export function setColours(colours: Colours, holds: Holds = 'always'): void {
  keep(COLOURS, colours, holds);
  useSettings.setState({ colours });
}

/** The readable colours for anything that is not a name of colours. */
export function parseColours(text: string | undefined): Colours {
  return text === 'original' ? 'original' : 'readable';
}

function keep(key: string, value: string, holds: Holds): void {
  if (holds === 'always') remember('always', key, value);
  remember('session', key, value);
}
