import type { Did, Refused } from '../shapes/entries';

/**
 * What a log keeps of an answer. A name that nobody has, typed to sign in, is left out: it may be anything, such as a
 * password that was typed into the wrong field.
 */
export function recorded(answered: Did | Refused): Did | Refused {
  if (answered.type === 'did') return answered;
  const { command, rejection } = answered;
  if (command.type !== 'signIn' || rejection.code !== 'account-unknown') return answered;
  return { type: 'refused', command: { ...command, userName: '' }, rejection: { ...rejection, userName: '' } };
}
