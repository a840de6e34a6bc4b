import type { Attempt } from '../../store/lesson';
import { useRun } from '../../store/run';
import { presentScene } from './play';
import type { Scene } from './story';

/** The scene that is next in a run that is watched; nothing in other modes, and where all is shown. */
export function useScene(attempt: Attempt): Scene | undefined {
  // It is read off the log, which grows with the run.
  useRun(({ run }) => run);
  return attempt.mode === 'watch' ? presentScene(attempt) : undefined;
}
