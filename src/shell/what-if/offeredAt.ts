import { timelineOf, type Entry, type Run } from '../../core/index';
import { choiceAt } from './choiceAt';

/**
 * The moment of a free run at which "What if?" is worth asking now: what was done last has brought a subscription into a
 * directory, or was refused for want of rights, and a choice of account has decided that. Nothing in a lesson.
 */
export function offeredAt(run: Run, log: readonly Entry[]): number | undefined {
  const last = lastDeed(log);
  if (!last || run.lesson || !hasDecided(last)) return undefined;
  return choiceAt(timelineOf(run), last.seq);
}

/** The number of what was refused last, where nothing was done since. */
export function attemptIn(log: readonly Entry[]): number | undefined {
  const last = lastDeed(log);
  return last?.what.type === 'refused' ? last.seq : undefined;
}

function lastDeed(log: readonly Entry[]): Entry | undefined {
  return log.findLast(({ what }) => what.type !== 'visited');
}

function hasDecided({ what }: Entry): boolean {
  if (what.type === 'refused') return what.rejection.code.startsWith('needs-') && what.command.type !== 'signIn';
  if (what.type !== 'did') return false;
  return what.events.some(({ type }) => type === 'AzureSubscriptionCreated' || type === 'Office365SubscriptionCreated');
}
