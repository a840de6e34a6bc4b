import { FIELD_LENGTH } from '../editions/august2016';
import type { AboutYou, Flaws } from '../shapes/forms';
import type { Flaw } from '../shapes/words';
import type { Account } from '../world/accounts';
import { isEmailAddress } from '../world/domains';
import { isFictionalPhone } from './fictionalPhones';

/**
 * What is wrong with the first part of the form, field by field; an empty object where nothing is. A telephone number
 * must be nobody's, because it is kept.
 */
export function flawsOf(aboutYou: AboutYou): Flaws {
  const flaws: Partial<Record<keyof AboutYou, Flaw>> = {};
  for (const field of Object.keys(aboutYou) as (keyof AboutYou)[]) {
    const typed = aboutYou[field].trim();
    if (typed === '' && field !== 'organization') flaws[field] = 'required';
    else if (typed.length > FIELD_LENGTH) flaws[field] = 'too-long';
    else if (field === 'email' && !isEmailAddress(typed)) flaws[field] = 'not-an-email';
    else if (field === 'workPhone' && !isFictionalPhone(typed, aboutYou.country)) flaws[field] = 'not-fictional';
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
