const PRESSES = ['pointerdown', 'keydown', 'wheel'] as const;

/**
 * Calls back each time that somebody presses something, and with `moves` each time that the pointer is moved, until the
 * answer is called. What a player does is none of it.
 */
export function onTouch(hear: () => void, { moves = false } = {}): () => void {
  const all = moves ? [...PRESSES, 'pointermove' as const] : PRESSES;
  for (const type of all) document.addEventListener(type, hear, { capture: true, passive: true });
  return () => {
    for (const type of all) document.removeEventListener(type, hear, { capture: true });
  };
}
