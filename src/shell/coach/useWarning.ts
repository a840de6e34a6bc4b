import { useCallback, useEffect, useRef, useState } from 'react';
import { guardCommands } from '../../store/guard';
import { foresee, type Attempt } from '../../store/lesson';
import { useRun } from '../../store/run';
import type { Progress } from '../../training/progress';

export type Turn = Progress['wrong'][number];
/** A deed that waits for its answer, since a wrong turn would come of it. */
export type Warning = {
  readonly turns: readonly Turn[];
  /** The pages on which it was tried. */
  readonly page: string;
  /** Lets the deed be done, or leaves it. */
  readonly decide: (isMeant: boolean) => void;
};

/**
 * Asks before a deed of a Guided run that would make a wrong turn hold. What is asked is left where the world or the
 * page changes meanwhile, and where another deed is tried.
 */
export function useWarning({ mode, progress }: Attempt, page: string): Warning | undefined {
  const [warning, setWarning] = useState<Warning>();
  const waiting = useRef<(isMeant: boolean) => void>(undefined);
  const standing = useRef(progress);
  const isGuided = mode === 'guided';

  useEffect(() => {
    standing.current = progress;
  }, [progress]);

  const decide = useCallback((isMeant: boolean) => {
    setWarning(undefined);
    waiting.current?.(isMeant);
    waiting.current = undefined;
  }, []);

  useEffect(() => {
    if (!isGuided) return undefined;
    const stop = guardCommands(async (command) => {
      decide(false);
      const turns = newTurns(standing.current, foresee(command));
      if (turns.length === 0) return true;
      setWarning({ turns, page, decide });
      return new Promise<boolean>((resolve) => {
        waiting.current = resolve;
      });
    });
    const ignore = useRun.subscribe(({ run }, { run: last }) => {
      if (run?.world !== last?.world) decide(false);
    });
    return () => {
      stop();
      ignore();
      decide(false);
    };
  }, [isGuided, page, decide]);

  return warning;
}

function newTurns(now: Progress, then: Progress | undefined): readonly Turn[] {
  const stands = new Set(now.wrong.flatMap(({ id, stands: isSo }) => (isSo ? [id] : [])));
  return (then?.wrong ?? []).filter((turn) => turn.stands && turn.level !== 'informative' && !stands.has(turn.id));
}
