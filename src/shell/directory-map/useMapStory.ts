import { useMemo } from 'react';
import type { Moment, World } from '../../core/index';
import { usePast } from '../../store/past';
import { useStory } from '../timeline/useStory';

export type MapStory = {
  /** What had happened in the world that is shown, in order. */
  readonly story: readonly Moment[];
  /** The world that redoing all that was undone would lead to, where something was and the present is shown. */
  readonly undone: World | undefined;
};

/** The story that led to the world that is shown: up to the moment that is looked at, or all that stands. */
export function useMapStory(): MapStory {
  const all = useStory();
  const past = usePast();
  return useMemo(() => {
    if (past) return { story: all.slice(0, all.findIndex(({ seq }) => seq === past.seq) + 1), undone: undefined };
    const last = all.at(-1);
    return { story: all.filter(({ undone }) => !undone), undone: last?.undone ? last.after : undefined };
  }, [all, past]);
}
