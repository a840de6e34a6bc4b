import type { Rejection } from './decision';
import { sixDigits } from './ids';
import { codeExpiry, CODE_TRIES, readFictionalPhone, VOIP_NUMBER_ENDING } from './trainingSecrets';
import type { World, WorldDate } from './world';

/** A code that was sent to a telephone, and what has become of it. Both sign-ups verify a telephone in this way. */
export type PhoneVerification = SentCode & { readonly wrongTries: number; readonly verified: boolean };

export type SentCode = {
  readonly number: string;
  readonly channel: Channel;
  readonly code: string;
  readonly sent: WorldDate;
};

export type Channel = 'text' | 'call';

/**
 * A new code for a number of the fictional range; it makes the one before it worthless.
 * VOIP numbers are refused (source: billing-troubleshoot-azure-sign-up-issues).
 */
export function newCode(world: World, number: string, channel: Channel): SentCode | Rejection {
  if (readFictionalPhone(number) !== number) return { code: 'phone-not-fictional' };
  if (number.endsWith(VOIP_NUMBER_ENDING)) return { code: 'phone-is-voip' };
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
