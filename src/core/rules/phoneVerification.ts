import { CODE_MINUTES, CODE_TRIES } from '../editions/august2016';
import type { SentCode } from '../shapes/forms';
import type { Rejection } from '../shapes/rejections';
import type { Channel, WorldDate } from '../shapes/words';
import { addMinutes } from '../world/calendar';
import { sixDigits } from '../world/ids';
import type { PhoneVerification, World } from '../world/world';
import { reject, type Refusal } from './decision';
import { isKeptForm, VOIP_NUMBER_ENDING } from './fictionalPhones';

/**
 * A new code for a number that is nobody's, in the form in which it is kept; it makes the one before it worthless.
 * VOIP numbers are refused (source: billing-troubleshoot-azure-sign-up-issues).
 */
export function newCode(world: World, number: string, channel: Channel): SentCode | Refusal {
  if (!isKeptForm(number)) return reject({ code: 'phone-not-fictional' });
  if (number.endsWith(VOIP_NUMBER_ENDING)) return reject({ code: 'phone-is-voip' });
  return { number, channel, code: sixDigits(world.seed, world.issued), sent: world.date };
}

/** Why no code can be typed now, if none can. */
export function whyNoCode(world: World, phone: PhoneVerification | undefined): Rejection | undefined {
  if (!phone) return { code: 'no-code-sent' };
  if (phone.wrongTries >= CODE_TRIES) return { code: 'code-used-up' };
  return world.date >= codeExpiry(phone.sent) ? { code: 'code-expired' } : undefined;
}

export function codeMatches(phone: PhoneVerification, typed: string): boolean {
  return typed.replaceAll(/\s/g, '') === phone.code;
}

/** The minute from which on a code that was sent then is worthless. */
export function codeExpiry(sent: WorldDate): WorldDate {
  return addMinutes(sent, CODE_MINUTES);
}

export function begun(sent: SentCode): PhoneVerification {
  return { ...sent, wrongTries: 0, verified: false };
}

type OfSignUp = { readonly phone?: PhoneVerification };

/** A sign-up once a wrong code was typed. */
export function mistyped<S extends OfSignUp>(signUp: S): S {
  const { phone } = signUp;
  return phone ? { ...signUp, phone: { ...phone, wrongTries: phone.wrongTries + 1 } } : signUp;
}

/** A sign-up once the right code was typed. */
export function verified<S extends OfSignUp>(signUp: S): S {
  const { phone } = signUp;
  return phone ? { ...signUp, phone: { ...phone, verified: true } } : signUp;
}
