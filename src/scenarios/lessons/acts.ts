import type { Act } from '../../training/lesson';
import { OWN_NAMES, tokensOf } from '../names';

type Profile = 'default' | 'inprivate';
type Kind = 'organizational' | 'microsoft';

/** People of the lessons, by their user names. */
export const ADMIN = 'admin@{domain}.onmicrosoft.com';
export const JANE = '{colleagueName}@{domain}.onmicrosoft.com';
export const TRICIA = '{colleague2Name}@{domain}.onmicrosoft.com';
export const KELLEY = '{adminName}@{domain}.onmicrosoft.com';
export const PERSONAL = '{adminName}@outlook.com';

/** How Contoso is named in commands. */
export const CONTOSO = '@directory:{domain}';

/** The names of the lessons' story, and what comes of them. */
export const TOKENS = tokensOf(OWN_NAMES);

export function visit(address: string): Act {
  return { type: 'visit', address };
}

export function signIn(userName: string, profile: Profile = 'default', kind?: Kind): Act {
  return { type: 'signIn', profile, userName, ...(kind && { kind }) };
}

export function signOut(profile: Profile = 'default'): Act {
  return { type: 'signOut', profile };
}

const NUMBER = '(425) 555-0100';
const NAMED = { firstName: '{adminFirst}', lastName: '{adminLast}', email: '{adminAlias}@outlook.com' };

/** The parts of the Azure sign-up, each in its simplest good form. */
export function aboutYou(profile: Profile = 'default'): Act {
  const named = { ...NAMED, workPhone: '425 555 0100' };
  return { type: 'fillInAboutYou', profile, aboutYou: { country: 'US', ...named, organization: '' } };
}

export function phone(profile: Profile = 'default', channel: 'text' | 'call' = 'text'): readonly Act[] {
  return [
    { type: 'sendVerificationCode', profile, number: NUMBER, channel },
    { type: 'verifyPhone', profile, matches: true },
  ];
}

export function card(profile: Profile = 'default'): Act {
  return { type: 'verifyCard', profile, card: 'accepted' };
}

export function agree(profile: Profile = 'default'): Act {
  return { type: 'signUpForAzure', profile, agreed: true };
}

/** All of it at once. */
export function azureSignUp(profile: Profile = 'default', channel: 'text' | 'call' = 'text'): readonly Act[] {
  return [aboutYou(profile), ...phone(profile, channel), card(profile), agree(profile)];
}

type Plan = 'business-premium' | 'e3';

export function startTrial(plan: Plan = 'business-premium', profile: Profile = 'default'): Act {
  return { type: 'startOffice365Trial', profile, plan };
}

/** The first step of the form for new customers of Office 365, which what follows may throw away. */
export function introduce(plan: Plan = 'business-premium', profile: Profile = 'default'): Act {
  const named = { ...NAMED, phone: '425 555 0100' };
  const customer = { country: 'US', ...named, company: '{organization}', size: '10' };
  return { type: 'introduceCustomer', profile, plan, customer };
}

/** The form to its end: it makes a directory. */
export function newCustomer(domainName: string, plan: Plan = 'business-premium'): readonly Act[] {
  const profile = 'default';
  return [
    introduce(plan),
    { type: 'chooseUserId', profile, userId: { name: '{adminAlias}', domainName } },
    { type: 'sendSignUpCode', profile, number: NUMBER, channel: 'text' },
    { type: 'signUpForOffice365', profile, matches: true },
  ];
}

/** A user of Contoso is given a role. */
export function giveRole(user: string, role: 'user' | 'billing-admin' | 'global-admin' | 'service-admin'): Act {
  return { type: 'editUsers', profile: 'default', directory: CONTOSO, users: [`@user:${user}`], changes: { role } };
}
