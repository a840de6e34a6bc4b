import type { Account } from './accounts';
import { isEmailAddress } from './domains';

/** What the first part of the Azure sign-up asks. All may be seen by everybody who is handed the run. */
export type AboutYou = {
  readonly country: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly workPhone: string;
  readonly organization: string;
};

export type Flaw = 'required' | 'not-an-email' | 'too-long';
export type Flaws = Partial<Record<keyof AboutYou, Flaw>>;

/** What is wrong with the first part of the form, field by field; an empty object where nothing is. */
export function flawsOf(aboutYou: AboutYou): Flaws {
  const flaws: Flaws = {};
  for (const field of Object.keys(aboutYou) as (keyof AboutYou)[]) {
    const typed = aboutYou[field].trim();
    if (typed === '' && field !== 'organization') flaws[field] = 'required';
    else if (typed.length > 100) flaws[field] = 'too-long';
    else if (field === 'email' && !isEmailAddress(typed)) flaws[field] = 'not-an-email';
  }
  return flaws;
}

/** What the first part is prefilled with: all that the directory knows of an organizational account, and no more. */
export function knownAboutYou(account: Account): AboutYou {
  const { firstName, lastName } = account;
  if (account.kind === 'microsoft') {
    return { country: 'US', firstName, lastName, email: account.userName, workPhone: '', organization: '' };
  }
  const { alternateEmail, phone } = account.user;
  return {
    country: account.home.country,
    firstName,
    lastName,
    email: alternateEmail,
    workPhone: phone,
    organization: '',
  };
}
