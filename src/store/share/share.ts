import { createContext, use } from 'react';
import type { Entry } from '../../core/index';
import type { StartEvents } from './linkStory';

/** A run that is not the present one: its log, the page on which its link opens, and who did it, where that is known. */
export type Told = { readonly log: readonly Entry[]; readonly page: string; readonly learner?: string | undefined };

/** What the window can do to take a run along, or to bring one in: any page may have a button for it. */
export type Share = {
  /** Lets a person choose a run file, and opens it as a run of its own. */
  readonly openFile: () => void;
  /** Offers the present run as a file, or another one. */
  readonly saveFile: (told?: Told) => void;
  /** Shows the link to the present run, or to another one. */
  readonly shareLink: (told?: Told) => void;
  /** Loads the start states that links call by name. */
  readonly starts: () => Promise<StartEvents>;
};

export const ShareContext = createContext<Share | undefined>(undefined);

export function useShare(): Share {
  const share = use(ShareContext);
  if (!share) throw new Error('a run is shared outside of the window');
  return share;
}
