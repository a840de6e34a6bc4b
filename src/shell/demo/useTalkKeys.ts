import { useLayoutEffect, useEffectEvent } from 'react';
import { changeTalk, useTalk } from '../../store/talk/useTalk';
import { isForElsewhere } from '../bar/isForElsewhere';

type Keys = {
  /** Goes to where a step is chosen. */
  readonly goTo: () => void;
  /** Shows the notes, or shows them larger. */
  readonly notes: () => void;
  /** Puts a light on the pointer, where nothing else hears that key. */
  readonly light?: () => void;
};

/** The keys of a talk that both of its windows have: B and the full stop for black, G, N and L. Fields keep theirs. */
export function useTalkKeys(keys: Keys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { isBlack } = useTalk.getState().talk;
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.defaultPrevented) return;
    // Behind the black there is nothing that a key could be for.
    if (!isBlack && isForElsewhere(event.target)) return;
    const act = actOf(event.key.toLowerCase(), isBlack, keys);
    if (!act) return;
    event.preventDefault();
    act();
  });
  // From the moment on in which the page is seen: on a slow machine, other effects come later.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function actOf(key: string, isBlack: boolean, { goTo, notes, light }: Keys): (() => void) | undefined {
  if (key === 'b' || key === '.' || (key === 'escape' && isBlack))
    return () => changeTalk(() => ({ isBlack: !isBlack }));
  if (key === 'g') return goTo;
  if (key === 'n') return notes;
  return key === 'l' ? light : undefined;
}
