import { OFFICE_365_SEATS_AT_MOST, planNamed } from '../editions/august2016';
import type { CommandOf } from '../shapes/commands';
import type { EventOf } from '../shapes/events';
import type { Rejection } from '../shapes/rejections';
import type { DirectoryId, PlanId, ProfileId, SubscriptionId, TrainingCard } from '../shapes/words';
import { distinctName } from '../world/directories';
import { office365SubscriptionsOf } from '../world/subscriptions';
import { office365StateOf } from '../world/subscriptionStates';
import { nextId, type Office365Subscription, type World } from '../world/world';
import { accept, reject, type Decision, type Refusal } from './decision';
import { buyerAt } from './office365';

/**
 * Buys a plan for the directory of the account that is signed in. A trial of it that the directory has becomes a bought
 * subscription, with its seats and its people, and does not end any more; without one a new subscription is made, in
 * which nobody has a licence yet. Refused as a trial is, for want of seats or above their limit, and by the card.
 * Source: docs/rules.md, Get Office 365.
 */
export function buyOffice365Plan(world: World, command: CommandOf<'buyOffice365Plan'>): Decision {
  const { profile, plan, seats = 0, card } = command;
  const found = buyerAt(world, profile);
  if ('rejection' in found) return found;
  const { id: directory } = found.buyer.home;
  const trial = keptTrialOf(world, directory, plan);
  const why = (trial ? undefined : whyNotSoMany(world, directory, plan, seats)) ?? whyNotPaid(card);
  if (why) return reject(why);
  if (trial) return accept({ type: 'Office365TrialBought', subscription: trial.id, order: nextId(world) });

  return accept({
    type: 'Office365SubscriptionCreated',
    subscription: nextId(world),
    order: nextId(world, 1),
    directory,
    plan,
    seats,
    trial: false,
  });
}

export function office365TrialBought(world: World, event: EventOf<'Office365TrialBought'>): World {
  const { subscription, order } = event;
  return withTrial(world, subscription, (one) => ({ ...one, trial: false, purchase: order }));
}

/** Gives a trial more days, once and before its end. The card is not charged. Source: docs/rules.md, Get Office 365. */
export function extendOffice365Trial(world: World, command: CommandOf<'extendOffice365Trial'>): Decision {
  const { profile, plan, card } = command;
  const found = extendable(world, profile, plan);
  if ('rejection' in found) return found;
  const why = whyNotPaid(card);
  if (why) return reject(why);

  return accept({ type: 'Office365TrialExtended', subscription: found.trial.id });
}

export function office365TrialExtended(world: World, { subscription }: EventOf<'Office365TrialExtended'>): World {
  return withTrial(world, subscription, (one) => ({ ...one, extended: true }));
}

/** Why the account that is signed in cannot buy Office 365, if it cannot. */
export function whyNoOffice365Purchase(world: World, profile: ProfileId): Rejection | undefined {
  const found = buyerAt(world, profile);
  return 'rejection' in found ? found.rejection : undefined;
}

/** Why the account that is signed in cannot extend its directory's trial of a plan, if it cannot. */
export function whyNoExtension(world: World, profile: ProfileId, plan: PlanId): Rejection | undefined {
  const found = extendable(world, profile, plan);
  return 'rejection' in found ? found.rejection : undefined;
}

/** The trial of a plan that buying it would keep. Once the data of one are deleted, there is nothing to keep. */
export function keptTrialOf(world: World, directory: DirectoryId, plan: PlanId): Office365Subscription | undefined {
  return office365SubscriptionsOf(world, directory).find(
    (one) => one.plan === plan && one.trial && office365StateOf(world, one) !== 'deleted',
  );
}

/** How many more seats of a plan a directory can buy. */
export function seatsLeft(world: World, directory: DirectoryId, plan: PlanId): number {
  const had = office365SubscriptionsOf(world, directory).filter(
    (one) => one.plan === plan && office365StateOf(world, one) !== 'deleted',
  );
  const most = planNamed(plan)?.users ?? OFFICE_365_SEATS_AT_MOST;
  return Math.max(
    0,
    had.reduce((left, { seats }) => left - seats, most),
  );
}

function extendable(
  world: World,
  profile: ProfileId,
  plan: PlanId,
): { readonly trial: Office365Subscription } | Refusal {
  const found = buyerAt(world, profile);
  if ('rejection' in found) return found;
  const { home } = found.buyer;
  const trial = keptTrialOf(world, home.id, plan);
  if (!trial) return reject({ code: 'no-trial-of-plan', directory: distinctName(world, home), plan });
  if (office365StateOf(world, trial) !== 'active') return reject({ code: 'trial-over', plan });
  return trial.extended ? reject({ code: 'trial-already-extended', plan }) : { trial };
}

function whyNotSoMany(world: World, directory: DirectoryId, plan: PlanId, seats: number): Rejection | undefined {
  if (seats < 1) return { code: 'seats-missing' };
  const most = seatsLeft(world, directory, plan);
  return seats > most ? { code: 'too-many-seats', most } : undefined;
}

function whyNotPaid(card: TrainingCard): Rejection | undefined {
  if (card === 'accepted') return undefined;
  return { code: card === 'declined' ? 'card-declined' : 'card-prepaid' };
}

function withTrial(
  world: World,
  id: SubscriptionId,
  change: (trial: Office365Subscription) => Office365Subscription,
): World {
  const office365Subscriptions = world.office365Subscriptions.map((one) => (one.id === id ? change(one) : one));
  return { ...world, office365Subscriptions };
}
