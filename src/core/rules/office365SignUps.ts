import { FIELD_LENGTH, INITIAL_DOMAIN_ENDING, OFFICE_365_TRIAL, USER_NAME_LENGTH } from '../editions/august2016';
import type { CommandOf } from '../shapes/commands';
import type { Event, EventOf } from '../shapes/events';
import type { Customer, NewUserId } from '../shapes/forms';
import type { Flaw, ProfileId } from '../shapes/words';
import { flawOfDomainName, isEmailAddress, type DomainFlaw } from '../world/domains';
import { nextId, type Office365SignUp, type World } from '../world/world';
import { accept, reject, type Decision } from './decision';
import { begun, mistyped, newCode, whyNoCode } from './phoneVerification';
import { isFictionalPhone } from './fictionalPhones';

type CustomerFlaws = Partial<Record<keyof Customer, Flaw>>;
export type UserIdFlaws = { readonly name?: 'required' | 'name-malformed'; readonly domainName?: DomainFlaw };

/** Step 1. May be done again: what was said before is then forgotten, and so are the later steps. */
export function introduceCustomer(_: World, { profile, plan, customer }: CommandOf<'introduceCustomer'>): Decision {
  const flaws = flawsOfCustomer(customer);
  if (Object.keys(flaws).length > 0) return reject({ code: 'form-incomplete' });

  return accept({ type: 'CustomerIntroduced', profile, plan, customer });
}

/** Step 2. The password is judged at the door (`flawOfNewPassword`) and never comes in here. */
export function chooseUserId(world: World, { profile, userId }: CommandOf<'chooseUserId'>): Decision {
  if (!office365SignUpOf(world, profile)) return reject({ code: 'earlier-step-missing' });
  if (Object.keys(flawsOfUserId(world, userId)).length > 0) return reject({ code: 'form-incomplete' });

  return accept({ type: 'UserIdChosen', profile, userId });
}

export function sendSignUpCode(world: World, { profile, number, channel }: CommandOf<'sendSignUpCode'>): Decision {
  if (!office365SignUpOf(world, profile)?.userId) return reject({ code: 'earlier-step-missing' });
  const sent = newCode(world, number, channel);
  if ('rejection' in sent) return sent;

  return accept({ type: 'SignUpCodeSent', profile, ...sent });
}

/**
 * Step 3, and the wrong turn of the article: a new directory with the visitor as its first user and Global Admin, and
 * the subscription in it. An account that was signed in before has no part in it.
 */
export function signUpForOffice365(world: World, { profile, matches }: CommandOf<'signUpForOffice365'>): Decision {
  const signUp = office365SignUpOf(world, profile);
  if (!signUp?.userId) return reject({ code: 'earlier-step-missing' });
  const why = whyNoCode(world, signUp.phone);
  if (why) return reject(why);
  if (!matches) return accept({ type: 'SignUpCodeMistyped', profile });
  // The domain may have been taken since it was chosen, in another tab.
  if (Object.keys(flawsOfUserId(world, signUp.userId)).length > 0) return reject({ code: 'domain-taken-meanwhile' });

  return accept(...newCustomer(world, signUp, signUp.userId));
}

export function customerIntroduced(world: World, event: EventOf<'CustomerIntroduced'>): World {
  const { profile, plan, customer } = event;
  return { ...world, office365SignUps: [...elsewhere(world, profile), { profile, plan, customer }] };
}

export function userIdChosen(world: World, { profile, userId }: EventOf<'UserIdChosen'>): World {
  return advanced(world, profile, (signUp) => ({ ...signUp, userId }));
}

export function signUpCodeSent(world: World, event: EventOf<'SignUpCodeSent'>): World {
  const { type: _, profile, ...sent } = event;
  return advanced(world, profile, (signUp) => ({ ...signUp, phone: begun(sent) }));
}

export function signUpCodeMistyped(world: World, { profile }: EventOf<'SignUpCodeMistyped'>): World {
  return advanced(world, profile, mistyped);
}

function advanced(world: World, profile: ProfileId, change: (signUp: Office365SignUp) => Office365SignUp): World {
  const before = office365SignUpOf(world, profile);
  const others = elsewhere(world, profile);
  return { ...world, office365SignUps: before ? [...others, change(before)] : others };
}

function elsewhere(world: World, profile: ProfileId): readonly Office365SignUp[] {
  return world.office365SignUps.filter((signUp) => signUp.profile !== profile);
}

export function office365SignUpOf(world: World, profile: ProfileId): Office365SignUp | undefined {
  return world.office365SignUps.find((signUp) => signUp.profile === profile);
}

/** What is wrong with step 1, field by field; an empty object where nothing is. A telephone number must be nobody's. */
export function flawsOfCustomer(customer: Customer): CustomerFlaws {
  const flaws: CustomerFlaws = {};
  for (const field of Object.keys(customer) as (keyof Customer)[]) {
    const typed = customer[field].trim();
    if (typed === '') flaws[field] = 'required';
    else if (typed.length > FIELD_LENGTH) flaws[field] = 'too-long';
    else if (field === 'email' && !isEmailAddress(typed)) flaws[field] = 'not-an-email';
    else if (field === 'phone' && !isFictionalPhone(typed, customer.country)) flaws[field] = 'not-fictional';
  }
  return flaws;
}

/** What is wrong with step 2, the password aside. */
export function flawsOfUserId(world: World, { name, domainName }: NewUserId): UserIdFlaws {
  const wellFormed = /^[A-Za-z0-9._-]+$/.test(name) && name.length <= USER_NAME_LENGTH.local && !name.endsWith('.');
  const domainFlaw = flawOfDomainName(world, domainName);
  return {
    ...(!wellFormed && { name: name === '' ? 'required' : 'name-malformed' }),
    ...(domainFlaw && { domainName: domainFlaw }),
  };
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
