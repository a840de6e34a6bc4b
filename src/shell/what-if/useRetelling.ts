import { useMemo } from 'react';
import { findAccount, turnAt, whatIf } from '../../core/index';
import { logOfRun, useRun } from '../../store/run';
import { useStory } from '../timeline/useStory';

/**
 * The choice that the moment of a number rests on, and the story told again with an account: as much of it as the
 * address names and the run has.
 */
export function useRetelling(seq: string | undefined, accountId: string | undefined) {
  const world = useRun(({ run }) => run?.world);
  const story = useStory();
  return useMemo(() => {
    const turn = turnAt(story, Number(seq));
    const moment = story.find((one) => one.seq === turn?.seq);
    const account = turn && accountId !== undefined ? findAccount(turn.world, accountId) : undefined;
    const retelling = turn && account && whatIf(logOfRun(), turn.seq, turn.instead(account));
    return { world, turn, moment, account, retelling };
  }, [world, story, seq, accountId]);
}
