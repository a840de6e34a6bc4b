import { signedInAccount, type ProfileId } from './accounts';
import { accept, reject, type Decision, type Rejection } from './decision';
import type { Directory } from './directories';
import { whyNot } from './roles';
import type { PlanId } from './subscriptions';
import { nextId, type World } from './world';

/** Seats and length of a trial. Source: figures 14 and 15. */
export const OFFICE_365_TRIAL = { seats: 25, days: 30 } as const;

export type StartOffice365Trial = {
  readonly type: 'startOffice365Trial';
  readonly profile: ProfileId;
  readonly plan: PlanId;
};

/**
 * Lands in the buyer's directory, which will own it; nobody gets a licence by it.
 * Global and billing administrators only. Source: the article's second scenario and both its notes.
 */
export function startOffice365Trial(world: World, { profile, plan }: StartOffice365Trial): Decision {
  const why = whyNoOffice365Trial(world, profile, plan);
  if (why) return reject(why);
  const buyer = signedInAccount(world, profile);
  if (buyer?.kind !== 'organizational') return reject({ code: 'needs-sign-in' });

  return accept({
    type: 'Office365SubscriptionCreated',
    subscription: nextId(world),
    order: nextId(world, 1),
    directory: buyer.home.id,
    plan,
    seats: OFFICE_365_TRIAL.seats,
    trial: true,
  });
}

/** Why whoever is signed in cannot have a trial of this plan, if they cannot. */
export function whyNoOffice365Trial(world: World, profile: ProfileId, plan: PlanId): Rejection | undefined {
  const buyer = signedInAccount(world, profile);
  if (!buyer) return { code: 'needs-sign-in' };
  if (buyer.kind === 'microsoft') return { code: 'needs-organizational-account', userName: buyer.userName };
  if (buyer.home.enterpriseAgreement) return { code: 'enterprise-agreement', directory: buyer.home.name };
  const role = whyNot('buy', buyer.home, buyer);
  if (role) return role;
  return hadTrial(world, buyer.home, plan) ? { code: 'trial-already-used', directory: buyer.home.name } : undefined;
}

function hadTrial(world: World, directory: Directory, plan: PlanId): boolean {
  return world.office365Subscriptions.some((one) => one.directory === directory.id && one.plan === plan && one.trial);
}
