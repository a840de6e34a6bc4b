import { useRef, useState } from 'react';
import type { Attempt } from '../../store/lesson';
import { paceOf } from './pace';
import type { Pointer } from './perform';
import { goToStep, playAct } from './play';
import { isStill } from './still';
import { useInterruption } from './useInterruption';

/**
 * Shows and does a whole step for the learner, as a lesson that is watched does. Somebody who presses something in the
 * page meanwhile has it done at once. Answers with whether all of it was done.
 */
export function useShowing(go: (address: string) => void, pointer: Pointer) {
  const [shows, setShows] = useState(false);
  const pace = useRef<ReturnType<typeof paceOf>>(undefined);
  useInterruption(shows, () => pace.current?.hurry());

  const show = async (attempt: Attempt, step: string): Promise<boolean> => {
    const own = paceOf(() => 1, new AbortController().signal);
    pace.current = own;
    const stage = { go, pointer, pace: own, isStill: isStill(), elsewhere: () => undefined };
    const acts = attempt.lesson.steps.find(({ id }) => id === step)?.does ?? [];
    setShows(true);
    // The pointer is drawn by then.
    await own.soon();
    goToStep(attempt, step, stage);
    let done = true;
    for (const [at] of acts.entries()) done &&= (await playAct(attempt, step, at, stage)) === 'played';
    setShows(false);
    return done;
  };
  return { shows, show };
}
