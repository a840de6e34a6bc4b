import type { Command } from '../../core/index';
import { useRun } from '../../store/run';
import { addressNow } from '../frame/beside';
import { gesturesOf } from './gestures';
import { perform } from './perform';
import type { Stage } from './script';

/** Makes the gestures of a deed, which is done on this page, and answers with whether they leave something open. */
export async function showDeed(command: Command, page: string | undefined, stage: Stage): Promise<boolean> {
  const { pointer, pace } = stage;
  const { run } = useRun.getState();
  if (!run) return false;

  const gestures = () => gesturesOf(command, { world: run.world, address: addressNow('main') }) ?? [];
  let opened = false;
  let hasGone = false;
  for (let next = 0; next < gestures().length; next += 1) {
    const gesture = gestures()[next];
    if (!gesture) break;
    const isThere = await perform(gesture, pointer, pace);
    if (isThere) opened ||= gesture.does === 'open';
    else if (hasGone || page === undefined) break;
    else {
      hasGone = true;
      stage.elsewhere(page);
      stage.go(page);
      next = -1;
    }
  }
  return opened;
}
