import { isMember, whyNot, whyNotTo, type Rejection } from '../../../core/index';
import type { Chosen } from './useChosenUser';

export type Task = 'addUser' | 'resetPassword' | 'delete';
type Offer = { readonly task: Task; readonly why: Rejection | undefined };

/**
 * What can be done in the list of users, or why it cannot. Others can be deleted, not oneself; the passwords of guests
 * are kept elsewhere.
 */
export function tasksFor({ account, directory, user }: Chosen): Offer[] {
  if (!account || !directory) return [];
  const offers: Offer[] = [{ task: 'addUser', why: whyNot('manage-users', directory, account) }];
  if (!user || user.account === account.id) return offers;

  if (isMember(user)) {
    offers.push({ task: 'resetPassword', why: whyNotTo('reset-passwords', directory, account, [user]) });
  }
  offers.push({ task: 'delete', why: whyNotTo('manage-users', directory, account, [user]) });
  return offers;
}
