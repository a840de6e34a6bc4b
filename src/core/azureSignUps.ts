import { flawsOf, type AboutYou } from './aboutYou';
import { signedInAccount, type Account, type AccountId, type ProfileId } from './accounts';
import { accept, reject, type Decision, type Rejection } from './decision';
import type { DirectoryCreated } from './directories';
import { initialDomainFor } from './domains';
import { guestAdded } from './guests';
import { newCode, whyNoCode, type Channel, type PhoneVerification, type SentCode } from './phoneVerification';
import { FREE_TRIAL, landingDirectory, whyNoFreeTrial } from './subscriptions';
import type { TrainingCard } from './trainingSecrets';
import type { UserAdded } from './users';
import { nextId, type World } from './world';

/** How far an account has come with the four parts of its Azure sign-up. What was submitted stays, whatever is reloaded. */
export type AzureSignUp = {
  readonly account: AccountId;
  readonly aboutYou?: AboutYou;
  readonly phone?: PhoneVerification;
  readonly cardVerified: boolean;
};

export type FillInAboutYou = {
  readonly type: 'fillInAboutYou';
  readonly profile: ProfileId;
  readonly aboutYou: AboutYou;
};
export type AboutYouFilledIn = {
  readonly type: 'AboutYouFilledIn';
  readonly account: AccountId;
  readonly aboutYou: AboutYou;
};

export function fillInAboutYou(world: World, { profile, aboutYou }: FillInAboutYou): Decision {
  const ready = signUpAt(world, profile, 'about-you');
  if ('code' in ready) return reject(ready);
  const flaws = flawsOf(aboutYou);
  if (Object.keys(flaws).length > 0) return reject({ code: 'about-you-incomplete', flaws });

  return accept({ type: 'AboutYouFilledIn', account: ready.account.id, aboutYou });
}

/** `number` is of the fictional range; what a person typed is first read by `readFictionalPhone`. */
export type SendVerificationCode = {
  readonly type: 'sendVerificationCode';
  readonly profile: ProfileId;
  readonly number: string;
  readonly channel: Channel;
};
export type VerificationCodeSent = { readonly type: 'VerificationCodeSent'; readonly account: AccountId } & SentCode;

export function sendVerificationCode(world: World, { profile, number, channel }: SendVerificationCode): Decision {
  const ready = signUpAt(world, profile, 'phone');
  if ('code' in ready) return reject(ready);
  const sent = newCode(world, number, channel);
  if ('sent' in sent) return accept({ type: 'VerificationCodeSent', account: ready.account.id, ...sent });

  return reject(sent);
}

/** `matches` is the verdict on what was typed: see `codeMatches`. */
export type VerifyPhone = { readonly type: 'verifyPhone'; readonly profile: ProfileId; readonly matches: boolean };
export type PhoneVerified = { readonly type: 'PhoneVerified'; readonly account: AccountId };
export type VerificationCodeMistyped = { readonly type: 'VerificationCodeMistyped'; readonly account: AccountId };

/** A wrong code is no refusal but a fact that counts: after three of them the code is worthless. */
export function verifyPhone(world: World, { profile, matches }: VerifyPhone): Decision {
  const ready = signUpAt(world, profile, 'phone');
  if ('code' in ready) return reject(ready);
  const why = whyNoCode(world, ready.signUp?.phone);
  if (why) return reject(why);

  return accept({ type: matches ? 'PhoneVerified' : 'VerificationCodeMistyped', account: ready.account.id });
}

/** `card` is the verdict on what was typed: see `readCard`. */
export type VerifyCard = { readonly type: 'verifyCard'; readonly profile: ProfileId; readonly card: TrainingCard };
export type CardVerified = { readonly type: 'CardVerified'; readonly account: AccountId };

export function verifyCard(world: World, { profile, card }: VerifyCard): Decision {
  const ready = signUpAt(world, profile, 'card');
  if ('code' in ready) return reject(ready);
  if (card === 'declined') return reject({ code: 'card-declined' });
  if (card === 'prepaid') return reject({ code: 'card-prepaid' });

  return accept({ type: 'CardVerified', account: ready.account.id });
}

export type SignUpForAzure = { readonly type: 'signUpForAzure'; readonly profile: ProfileId; readonly agreed: boolean };

/**
 * Lands in the directory of whoever is signed in (law 3), and creates no user there. A Microsoft account that has no
 * directory yet gets one of its own first. Refused for whoever had a trial before, under an Enterprise Agreement, and
 * until the parts of the sign-up are done. Source: the article's first scenario and its background section.
 */
export function signUpForAzure(world: World, { profile, agreed }: SignUpForAzure): Decision {
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

type SignUpEvent = AboutYouFilledIn | VerificationCodeSent | PhoneVerified | VerificationCodeMistyped | CardVerified;

export function evolveAzureSignUps(world: World, event: SignUpEvent): World {
  const { type: _, account } = event;
  const before = azureSignUpOf(world, account) ?? { account, cardVerified: false };
  const others = world.azureSignUps.filter((signUp) => signUp.account !== account);
  const issued = event.type === 'VerificationCodeSent' ? world.issued + 1 : world.issued;
  return { ...world, issued, azureSignUps: [...others, advance(before, event)] };
}

export function azureSignUpOf(world: World, account: AccountId): AzureSignUp | undefined {
  return world.azureSignUps.find((signUp) => signUp.account === account);
}

export type SignUpPart = 'about-you' | 'phone' | 'card';

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
): { account: Account; signUp: AzureSignUp | undefined } | Rejection {
  const account = signedInAccount(world, profile);
  if (!account) return { code: 'needs-sign-in' };
  const refusal = whyNoFreeTrial(world, account);
  if (refusal) return refusal;

  const signUp = azureSignUpOf(world, account.id);
  const open = openPart(signUp);
  if (open === part) return { account, signUp };
  const order = ['about-you', 'phone', 'card', 'agreement'];
  if (open !== 'agreement' && order.indexOf(open) < order.indexOf(part))
    return { code: 'earlier-part-missing', part: open };
  return { code: 'part-already-done', part };
}

function advance(before: AzureSignUp, event: SignUpEvent): AzureSignUp {
  switch (event.type) {
    case 'AboutYouFilledIn':
      return { ...before, aboutYou: event.aboutYou };
    case 'VerificationCodeSent': {
      const { type: _, account: __, ...sent } = event;
      return { ...before, phone: { ...sent, wrongTries: 0, verified: false } };
    }
    case 'VerificationCodeMistyped':
      return before.phone ? { ...before, phone: { ...before.phone, wrongTries: before.phone.wrongTries + 1 } } : before;
    case 'PhoneVerified':
      return before.phone ? { ...before, phone: { ...before.phone, verified: true } } : before;
    case 'CardVerified':
      return { ...before, cardVerified: true };
  }
}

function defaultDirectory(world: World, account: Account): [DirectoryCreated, UserAdded] {
  const directory = nextId(world);
  const country = azureSignUpOf(world, account.id)?.aboutYou?.country ?? 'US';
  const initialDomain = initialDomainFor(world, account.userName);
  return [
    { type: 'DirectoryCreated', directory, name: 'Default Directory', initialDomain, country },
    guestAdded(directory, nextId(world, 1), account, 'global-admin'),
  ];
}
