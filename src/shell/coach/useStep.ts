import { useLocation } from 'react-router';
import type { Attempt } from '../../store/lesson';
import { useRun } from '../../store/run';
import { withIds } from '../../training/things';
import { withTokens } from '../../training/tokens';
import { addressOf, pathOf } from '../frame/address';
import { besideOf } from '../frame/beside';

/** The step that is to be done now, the number of it, and where it is. */
export function useStep({ lesson, tokens, progress }: Attempt) {
  const place = useLocation();
  const world = useRun(({ run }) => run?.world);
  const index = lesson.steps.findIndex(({ id }) => id === progress.current);
  const step = lesson.steps[index];
  if (!step) return undefined;

  const named = step.at === undefined || !world ? undefined : withIds(withTokens(step.at, tokens), world);
  // What names a thing that is not there has no address yet.
  const address = named?.includes('@directory') || named?.includes('/@') ? undefined : named;
  const shown = [addressOf(place), besideOf(place)].map((one) => one && pathOf(one));
  return {
    step,
    number: index + 1,
    target: step.target && world && withIds(withTokens(step.target, tokens), world),
    address,
    isHere: address === undefined || shown.includes(pathOf(address)),
    helped: progress.steps[index]?.helped,
  };
}

export type PresentStep = NonNullable<ReturnType<typeof useStep>>;
