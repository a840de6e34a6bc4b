import { OFFICE_365_TRIAL } from '../editions/august2016';
import type { CommandOf } from '../shapes/commands';
import type { EventOf } from '../shapes/events';
import type { Rejection } from '../shapes/rejections';
import type { PlanId, ProfileId } from '../shapes/words';
import { signedInAccount, type Account } from '../world/accounts';
import { whyNot } from '../world/roles';
import { distinctName } from '../world/directories';
import { office365TrialOf } from '../world/subscriptions';
import { findUser } from '../world/userList';
import { nextId, type World } from '../world/world';
import { accept, reject, type Decision, type Refusal } from './decision';

type Found = { readonly buyer: Extract<Account, { kind: 'organizational' }> };

/**
 * Lands in the buyer's directory, which will own it; nobody gets a licence by it.
 * Global and billing administrators only. Source: the article's second scenario and both its notes.
 */
export function startOffice365Trial(world: World, { profile, plan }: CommandOf<'startOffice365Trial'>): Decision {
  const found = trialBuyerAt(world, profile, plan);
  if ('rejection' in found) return found;

  return accept({
    type: 'Office365SubscriptionCreated',
    subscription: nextId(world),
    order: nextId(world, 1),
    directory: found.buyer.home.id,
    plan,
    seats: OFFICE_365_TRIAL.seats,
    trial: true,
  });
}

export function office365SubscriptionCreated(world: World, event: EventOf<'Office365SubscriptionCreated'>): World {
  const { type: _, subscription: id, ...facts } = event;
  const created = { id, ...facts, started: world.date };
  const home = world.directories.find((one) => one.id === event.directory);
  const isBuyer = (account = '') => home !== undefined && findUser(home, account) !== undefined;
  return {
    ...world,
    office365Subscriptions: [...world.office365Subscriptions, created],
    // What was typed into the form for new customers before ordering here is thrown away (docs/rules.md, Get Office 365).
    office365SignUps: world.office365SignUps.filter(({ profile }) => !isBuyer(world.signedIn[profile])),
  };
}

/** Why the account that is signed in cannot have a trial of this plan, if it cannot. */
export function whyNoOffice365Trial(world: World, profile: ProfileId, plan: PlanId): Rejection | undefined {
  const found = trialBuyerAt(world, profile, plan);
  return 'rejection' in found ? found.rejection : undefined;
}

/** Who orders at a profile, or why nobody can: an organizational account that may buy for its directory. */
export function buyerAt(world: World, profile: ProfileId): Found | Refusal {
  const buyer = signedInAccount(world, profile);
  if (!buyer) return reject({ code: 'needs-sign-in' });
  if (buyer.kind === 'microsoft') return reject({ code: 'needs-organizational-account', userName: buyer.userName });
  if (buyer.home.enterpriseAgreement) {
    return reject({ code: 'enterprise-agreement', directory: distinctName(world, buyer.home) });
  }
  const role = whyNot('buy', buyer.home, buyer);
  return role ? reject(role) : { buyer };
}

function trialBuyerAt(world: World, profile: ProfileId, plan: PlanId): Found | Refusal {
  const found = buyerAt(world, profile);
  if ('rejection' in found) return found;
  const { home } = found.buyer;
  if (!office365TrialOf(world, home.id, plan)) return found;
  return reject({ code: 'trial-already-used', directory: distinctName(world, home) });
}
