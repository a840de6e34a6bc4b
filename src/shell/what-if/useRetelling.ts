import { useMemo } from 'react';
import { findAccount, mostTelling, turnAt, whatIf } from '../../core/index';
import { logOfRun, useRun } from '../../store/run';
import { useStory } from '../timeline/useStory';
import { attemptIn } from './offeredAt';

/**
 * The choice that the moment of a number rests on, and the story told again with an account: as much of it as the
 * address names and the run has. Where it names no account, it is the one that changes most.
 */
export function useRetelling(seq: string | undefined, accountId: string | undefined) {
  const world = useRun(({ run }) => run?.world);
  const story = useStory();
  return useMemo(() => {
    const turn = turnAt(story, Number(seq));
    const moment = story.find((one) => one.seq === turn?.seq);
    const log = logOfRun();
    const attempt = attemptIn(log);
    const account =
      accountId === undefined
        ? turn && world && mostTelling(log, world, turn, attempt)
        : turn && findAccount(turn.world, accountId);
    const retelling = turn && account && whatIf(log, turn.seq, turn.instead(account), attempt);
    return { world, turn, moment, account, retelling };
  }, [world, story, seq, accountId]);
}
