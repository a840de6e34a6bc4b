import { createContext, use } from 'react';
import type { World } from '../core/index';

/** A moment of the run that is looked at in place of the present one. Nothing can be done in it. */
export type Past = {
  readonly world: World;
  /** The number of the log entry that it is the moment of. */
  readonly seq: number;
  /** Says that nothing can be done in the past. */
  readonly refuse: () => void;
};

/** Set around pages that show the past. Which world they show is decided by `useShown`, and here alone. */
export const PastContext = createContext<Past | undefined>(undefined);

export function usePast(): Past | undefined {
  return use(PastContext);
}
