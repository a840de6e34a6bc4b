import { useCallback, useState } from 'react';
import type { World } from '../core/index';
import { useRun, useWorld } from './run';

type Told<Said> = { readonly said: Said; readonly about: (world: World) => unknown; readonly was: unknown };

/**
 * What is said of something that was done, for as long as it is still so. `say` is told what to say and reads `about`
 * of the present world; `said` is there until `unsay`, and only where the world that is shown has the same of it: an
 * undo, another tab or a look at the past may say otherwise. `about` must read the same value of the same state.
 */
export function useOutcome<Said>() {
  const world = useWorld();
  const [told, setTold] = useState<Told<Said>>();

  const say = useCallback((said: Said, about: (world: World) => unknown) => {
    const { run } = useRun.getState();
    if (run) setTold({ said, about, was: about(run.world) });
  }, []);
  const unsay = useCallback(() => setTold(undefined), []);

  return { said: told && Object.is(told.about(world), told.was) ? told.said : undefined, say, unsay };
}
