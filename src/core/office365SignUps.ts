import type { ProfileId } from './accounts';
import { accept, reject, type Decision } from './decision';
import { flawOfDomainName, INITIAL_DOMAIN_ENDING, isEmailAddress, type DomainFlaw } from './domains';
import type { Event } from './events';
import { OFFICE_365_TRIAL } from './office365';
import { newCode, whyNoCode, type Channel, type PhoneVerification, type SentCode } from './phoneVerification';
import type { PlanId } from './subscriptions';
import { nextId, type World } from './world';

/**
 * How far a visitor has come with getting Office 365 as a new customer: the form that the article warns of. It belongs
 * to the browser profile, since there is no account yet, and signing in throws it away.
 */
export type Office365SignUp = {
  readonly profile: ProfileId;
  readonly plan: PlanId;
  readonly customer: Customer;
  readonly userId?: NewUserId;
  readonly phone?: PhoneVerification;
};

export type Customer = {
  readonly country: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string;
  readonly company: string;
  readonly size: string;
};

/** `kelley` and `fabrikam` for `kelley@fabrikam.onmicrosoft.com`. */
export type NewUserId = { readonly name: string; readonly domainName: string };

export type CustomerFlaw = 'required' | 'not-an-email' | 'too-long';
export type CustomerFlaws = Partial<Record<keyof Customer, CustomerFlaw>>;
export type UserIdFlaws = { readonly name?: 'required' | 'name-malformed'; readonly domainName?: DomainFlaw };

export type IntroduceCustomer = {
  readonly type: 'introduceCustomer';
  readonly profile: ProfileId;
  readonly plan: PlanId;
  readonly customer: Customer;
};
export type CustomerIntroduced = Omit<IntroduceCustomer, 'type'> & { readonly type: 'CustomerIntroduced' };

/** Step 1. May be done again: what was said before is then forgotten, and so are the later steps. */
export function introduceCustomer(_: World, { profile, plan, customer }: IntroduceCustomer): Decision {
  const flaws = flawsOfCustomer(customer);
  if (Object.keys(flaws).length > 0) return reject({ code: 'form-incomplete' });

  return accept({ type: 'CustomerIntroduced', profile, plan, customer });
}

export type ChooseUserId = { readonly type: 'chooseUserId'; readonly profile: ProfileId; readonly userId: NewUserId };
export type UserIdChosen = Omit<ChooseUserId, 'type'> & { readonly type: 'UserIdChosen' };

/** Step 2. The password is judged at the door (`flawOfNewPassword`) and never comes in here. */
export function chooseUserId(world: World, { profile, userId }: ChooseUserId): Decision {
  if (!office365SignUpOf(world, profile)) return reject({ code: 'earlier-step-missing' });
  if (Object.keys(flawsOfUserId(world, userId)).length > 0) return reject({ code: 'form-incomplete' });

  return accept({ type: 'UserIdChosen', profile, userId });
}

export type SendSignUpCode = {
  readonly type: 'sendSignUpCode';
  readonly profile: ProfileId;
  readonly number: string;
  readonly channel: Channel;
};
export type SignUpCodeSent = { readonly type: 'SignUpCodeSent'; readonly profile: ProfileId } & SentCode;

export function sendSignUpCode(world: World, { profile, number, channel }: SendSignUpCode): Decision {
  if (!office365SignUpOf(world, profile)?.userId) return reject({ code: 'earlier-step-missing' });
  const sent = newCode(world, number, channel);
  if ('sent' in sent) return accept({ type: 'SignUpCodeSent', profile, ...sent });

  return reject(sent);
}

/** `matches` is the verdict on the code that was typed: see `codeMatches`. */
export type SignUpForOffice365 = {
  readonly type: 'signUpForOffice365';
  readonly profile: ProfileId;
  readonly matches: boolean;
};
export type SignUpCodeMistyped = { readonly type: 'SignUpCodeMistyped'; readonly profile: ProfileId };

/**
 * Step 3, and the wrong turn of the article: a new directory with the visitor as its first user and Global Admin, and
 * the subscription in it. Whoever was signed in before has no part in it.
 */
export function signUpForOffice365(world: World, { profile, matches }: SignUpForOffice365): Decision {
  const signUp = office365SignUpOf(world, profile);
  if (!signUp?.userId) return reject({ code: 'earlier-step-missing' });
  const why = whyNoCode(world, signUp.phone);
  if (why) return reject(why);
  if (!matches) return accept({ type: 'SignUpCodeMistyped', profile });
  // The domain may have been taken since it was chosen, in another tab.
  if (Object.keys(flawsOfUserId(world, signUp.userId)).length > 0) return reject({ code: 'domain-taken-meanwhile' });

  return accept(...newCustomer(world, signUp, signUp.userId));
}

type SignUpEvent = CustomerIntroduced | UserIdChosen | SignUpCodeSent | SignUpCodeMistyped;

export function evolveOffice365SignUps(world: World, event: SignUpEvent): World {
  const { profile } = event;
  const others = world.office365SignUps.filter((signUp) => signUp.profile !== profile);
  const before = office365SignUpOf(world, profile);
  const after = event.type === 'CustomerIntroduced' ? begun(event) : before && advance(before, event);
  const issued = event.type === 'SignUpCodeSent' ? world.issued + 1 : world.issued;
  return { ...world, issued, office365SignUps: after ? [...others, after] : others };
}

export function office365SignUpOf(world: World, profile: ProfileId): Office365SignUp | undefined {
  return world.office365SignUps.find((signUp) => signUp.profile === profile);
}

/** What is wrong with step 1, field by field; an empty object where nothing is. */
export function flawsOfCustomer(customer: Customer): CustomerFlaws {
  const flaws: CustomerFlaws = {};
  for (const field of Object.keys(customer) as (keyof Customer)[]) {
    const typed = customer[field].trim();
    if (typed === '') flaws[field] = 'required';
    else if (typed.length > 100) flaws[field] = 'too-long';
    else if (field === 'email' && !isEmailAddress(typed)) flaws[field] = 'not-an-email';
  }
  return flaws;
}

/** What is wrong with step 2, the password aside. */
export function flawsOfUserId(world: World, { name, domainName }: NewUserId): UserIdFlaws {
  const wellFormed = /^[A-Za-z0-9._-]{1,64}$/.test(name) && !name.endsWith('.');
  const domainFlaw = flawOfDomainName(world, domainName);
  return {
    ...(!wellFormed && { name: name === '' ? 'required' : 'name-malformed' }),
    ...(domainFlaw && { domainName: domainFlaw }),
  };
}

function begun({ profile, plan, customer }: CustomerIntroduced): Office365SignUp {
  return { profile, plan, customer };
}

function advance(before: Office365SignUp, event: Exclude<SignUpEvent, CustomerIntroduced>): Office365SignUp {
  switch (event.type) {
    case 'UserIdChosen':
      return { ...before, userId: event.userId };
    case 'SignUpCodeSent': {
      const { type: _, profile: __, ...sent } = event;
      return { ...before, phone: { ...sent, wrongTries: 0, verified: false } };
    }
    case 'SignUpCodeMistyped':
      return before.phone ? { ...before, phone: { ...before.phone, wrongTries: before.phone.wrongTries + 1 } } : before;
  }
}

function newCustomer(
  world: World,
  { profile, plan, customer }: Office365SignUp,
  { name, domainName }: NewUserId,
): Event[] {
  const initialDomain = domainName.toLowerCase() + INITIAL_DOMAIN_ENDING;
  const directory = nextId(world);
  const user = nextId(world, 1);
  const { country, firstName, lastName, email, phone, company } = customer;
  return [
    { type: 'DirectoryCreated', directory, name: company.trim(), initialDomain, country },
    {
      type: 'UserAdded',
      directory,
      user,
      account: user,
      source: 'directory',
      userName: `${name}@${initialDomain}`,
      displayName: `${firstName.trim()} ${lastName.trim()}`,
      firstName: firstName.trim(),
      lastName: lastName.trim(),
      role: 'global-admin',
      usageLocation: country,
      alternateEmail: email.trim(),
      phone: phone.trim(),
    },
    { type: 'SignedIn', profile, account: user, kind: 'organizational' },
    {
      type: 'Office365SubscriptionCreated',
      subscription: nextId(world, 2),
      order: nextId(world, 3),
      directory,
      plan,
      seats: OFFICE_365_TRIAL.seats,
      trial: true,
    },
  ];
}
