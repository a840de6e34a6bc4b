import { DEFAULT_DIRECTORY_NAME, FREE_TRIAL } from '../editions/august2016';
import type { CommandOf } from '../shapes/commands';
import type { DirectoryCreated, EventOf, UserAdded } from '../shapes/events';
import type { AccountId, ProfileId, SignUpPart } from '../shapes/words';
import { signedInAccount, type Account } from '../world/accounts';
import { initialDomainFor } from '../world/domains';
import { landingDirectory, whyNoFreeTrial } from '../world/subscriptions';
import { nextId, type AzureSignUp, type World } from '../world/world';
import { flawsOf } from './aboutYou';
import { accept, reject, type Decision, type Refusal } from './decision';
import { guestAdded } from './guests';
import { begun, mistyped, newCode, verified, whyNoCode } from './phoneVerification';

export function fillInAboutYou(world: World, { profile, aboutYou }: CommandOf<'fillInAboutYou'>): Decision {
  const ready = signUpAt(world, profile, 'about-you');
  if ('rejection' in ready) return ready;
  const flaws = flawsOf(aboutYou);
  if (Object.keys(flaws).length > 0) return reject({ code: 'about-you-incomplete', flaws });

  return accept({ type: 'AboutYouFilledIn', account: ready.account.id, aboutYou });
}

export function sendVerificationCode(
  world: World,
  { profile, number, channel }: CommandOf<'sendVerificationCode'>,
): Decision {
  const ready = signUpAt(world, profile, 'phone');
  if ('rejection' in ready) return ready;
  const sent = newCode(world, number, channel);
  if ('rejection' in sent) return sent;

  return accept({ type: 'VerificationCodeSent', account: ready.account.id, ...sent });
}

/** A wrong code is no refusal but a fact that counts: after three of them the code is worthless. */
export function verifyPhone(world: World, { profile, matches }: CommandOf<'verifyPhone'>): Decision {
  const ready = signUpAt(world, profile, 'phone');
  if ('rejection' in ready) return ready;
  const why = whyNoCode(world, ready.signUp?.phone);
  if (why) return reject(why);

  return accept({ type: matches ? 'PhoneVerified' : 'VerificationCodeMistyped', account: ready.account.id });
}

export function verifyCard(world: World, { profile, card }: CommandOf<'verifyCard'>): Decision {
  const ready = signUpAt(world, profile, 'card');
  if ('rejection' in ready) return ready;
  if (card === 'declined') return reject({ code: 'card-declined' });
  if (card === 'prepaid') return reject({ code: 'card-prepaid' });

  return accept({ type: 'CardVerified', account: ready.account.id });
}

/**
 * Lands in the directory of the account that is signed in (docs/rules.md, law 3), and creates no user there. A Microsoft
 * account that has no directory yet gets one first. Refused after an earlier trial, under an Enterprise Agreement, and
 * until the parts of the sign-up are done. Source: the article's first scenario and its background section.
 */
export function signUpForAzure(world: World, { profile, agreed }: CommandOf<'signUpForAzure'>): Decision {
  const account = signedInAccount(world, profile);
  if (!account) return reject({ code: 'needs-sign-in' });
  const refusal = whyNoFreeTrial(world, account);
  if (refusal) return reject(refusal);
  const part = openPart(azureSignUpOf(world, account.id));
  if (part !== 'agreement') return reject({ code: 'earlier-part-missing', part });
  if (!agreed) return reject({ code: 'needs-agreement' });

  const directory = landingDirectory(world, account);
  const created = directory ? [] : defaultDirectory(world, account);
  return accept(...created, {
    type: 'AzureSubscriptionCreated',
    subscription: nextId(world, created.length),
    name: FREE_TRIAL.name,
    offer: FREE_TRIAL.offer,
    directory: directory?.id ?? nextId(world),
    accountAdministrator: account.id,
  });
}

export function aboutYouFilledIn(world: World, { account, aboutYou }: EventOf<'AboutYouFilledIn'>): World {
  return advanced(world, account, (signUp) => ({ ...signUp, aboutYou }));
}

export function verificationCodeSent(world: World, event: EventOf<'VerificationCodeSent'>): World {
  const { type: _, account, ...sent } = event;
  return advanced(world, account, (signUp) => ({ ...signUp, phone: begun(sent) }));
}

export function verificationCodeMistyped(world: World, event: EventOf<'VerificationCodeMistyped'>): World {
  return advanced(world, event.account, mistyped);
}

export function phoneVerified(world: World, { account }: EventOf<'PhoneVerified'>): World {
  return advanced(world, account, verified);
}

export function cardVerified(world: World, { account }: EventOf<'CardVerified'>): World {
  return advanced(world, account, (signUp) => ({ ...signUp, cardVerified: true }));
}

export function azureSubscriptionCreated(world: World, event: EventOf<'AzureSubscriptionCreated'>): World {
  const { type: _, subscription: id, accountAdministrator, ...facts } = event;
  const administrators = { accountAdministrator, serviceAdministrator: accountAdministrator };
  const created = {
    id,
    ...facts,
    ...administrators,
    coAdministrators: [],
    access: [],
    created: world.date,
    canceled: false,
  };
  // A sign-up ends with the subscription that it was for.
  const azureSignUps = world.azureSignUps.filter((signUp) => signUp.account !== accountAdministrator);
  return { ...world, azureSignUps, azureSubscriptions: [...world.azureSubscriptions, created] };
}

export function azureSignUpOf(world: World, account: AccountId): AzureSignUp | undefined {
  return world.azureSignUps.find((signUp) => signUp.account === account);
}

/** The first part that still has to be done, or `agreement` when all three are. */
export function openPart(signUp: AzureSignUp | undefined): SignUpPart | 'agreement' {
  if (!signUp?.aboutYou) return 'about-you';
  if (!signUp.phone?.verified) return 'phone';
  return signUp.cardVerified ? 'agreement' : 'card';
}

function signUpAt(
  world: World,
  profile: ProfileId,
  part: SignUpPart,
): { account: Account; signUp: AzureSignUp | undefined } | Refusal {
  const account = signedInAccount(world, profile);
  if (!account) return reject({ code: 'needs-sign-in' });
  const refusal = whyNoFreeTrial(world, account);
  if (refusal) return reject(refusal);

  const signUp = azureSignUpOf(world, account.id);
  const open = openPart(signUp);
  if (open === part) return { account, signUp };
  const order = ['about-you', 'phone', 'card', 'agreement'];
  if (open !== 'agreement' && order.indexOf(open) < order.indexOf(part))
    return reject({ code: 'earlier-part-missing', part: open });
  return reject({ code: 'part-already-done', part });
}

function advanced(world: World, account: AccountId, change: (signUp: AzureSignUp) => AzureSignUp): World {
  const before = azureSignUpOf(world, account) ?? { account, cardVerified: false };
  const others = world.azureSignUps.filter((signUp) => signUp.account !== account);
  return { ...world, azureSignUps: [...others, change(before)] };
}

function defaultDirectory(world: World, account: Account): [DirectoryCreated, UserAdded] {
  const directory = nextId(world);
  const country = azureSignUpOf(world, account.id)?.aboutYou?.country ?? 'US';
  const initialDomain = initialDomainFor(world, account.userName);
  return [
    { type: 'DirectoryCreated', directory, name: DEFAULT_DIRECTORY_NAME, initialDomain, country },
    guestAdded(directory, nextId(world, 1), account, 'global-admin'),
  ];
}
