import { createContext, use } from 'react';
import type { StartEvents } from './linkStory';

/** What the window can do to take a run along, or to bring one in: any page may have a button for it. */
export type Share = {
  /** Lets a person choose a run file, and opens it as a run of its own. */
  readonly openFile: () => void;
  /** Offers the present run as a file. */
  readonly saveFile: () => void;
  /** Shows the link to the present run. */
  readonly shareLink: () => void;
  /** Loads the start states that links call by name. */
  readonly starts: () => Promise<StartEvents>;
};

export const ShareContext = createContext<Share | undefined>(undefined);

export function useShare(): Share {
  const share = use(ShareContext);
  if (!share) throw new Error('a run is shared outside of the window');
  return share;
}
