import { createContext, use, type ComponentType } from 'react';
import type { Attempt, Moment, World } from '../../../core/index';

/** What the window knows how to show, and a room shows too. */
export type Slots = {
  /** What happened at a moment, or was refused, in words. */
  readonly Words: ComponentType<{ readonly of: Moment | Attempt }>;
  /** A page in a world as a picture. */
  readonly Picture: ComponentType<PictureProps>;
};

type PictureProps = {
  readonly name: string;
  readonly label: string;
  readonly address: string;
  readonly world: World;
};

export const SlotsContext = createContext<Slots | undefined>(undefined);

export function useSlots(): Slots {
  const slots = use(SlotsContext);
  if (!slots) throw new Error('a run is shown outside of a room');
  return slots;
}
