import { useSyncExternalStore } from 'react';

/** As wide as a telephone, upright. */
const NARROW = '(max-width: 600px)';

/** Whether the window is narrow, also once it becomes so or no longer is. */
export function useNarrow(): boolean {
  return useSyncExternalStore(follow, () => matchMedia(NARROW).matches);
}

function follow(onChange: () => void): () => void {
  const narrow = matchMedia(NARROW);
  narrow.addEventListener('change', onChange);
  return () => narrow.removeEventListener('change', onChange);
}
