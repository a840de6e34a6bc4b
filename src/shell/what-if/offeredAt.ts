import { timelineOf, type Entry, type Run } from '../../core/index';
import { choiceAt } from './choiceAt';

/**
 * The moment of a free run at which "What if?" is worth asking now: what was done last has brought a subscription into a
 * directory, or was refused for want of rights, and a choice of account has decided that. Nothing in a lesson.
 */
export function offeredAt(run: Run, log: readonly Entry[]): number | undefined {
  const last = log.findLast(({ what }) => what.type !== 'visited');
  if (!last || run.lesson || !hasDecided(last)) return undefined;
  return choiceAt(timelineOf(run), last.seq);
}

function hasDecided({ what }: Entry): boolean {
  if (what.type === 'refused') return what.rejection.code.startsWith('needs-') && what.command.type !== 'signIn';
  if (what.type !== 'did') return false;
  return what.events.some(({ type }) => type === 'AzureSubscriptionCreated' || type === 'Office365SubscriptionCreated');
}
