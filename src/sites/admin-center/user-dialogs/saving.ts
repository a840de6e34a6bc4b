import type { SubscriptionId, User, UserChanges } from '../../../core/index';

/** What a form for one user can change. */
export type Draft = Pick<
  User,
  | 'firstName'
  | 'lastName'
  | 'displayName'
  | 'jobTitle'
  | 'department'
  | 'alternateEmail'
  | 'signInBlocked'
  | 'usageLocation'
  | 'role'
>;

const FIELDS: readonly (keyof Draft)[] = [
  'firstName',
  'lastName',
  'displayName',
  'jobTitle',
  'department',
  'alternateEmail',
  'signInBlocked',
  'usageLocation',
  'role',
];

/** Only what a draft says otherwise than the user did. */
export function changesOf(user: User, draft: Draft): UserChanges {
  const changed = FIELDS.map((field): [keyof Draft, string | boolean] => {
    const value = draft[field];
    return [field, typeof value === 'string' ? value.trim() : value];
  }).filter(([field, value]) => value !== user[field]);
  return Object.fromEntries(changed);
}

/** What a form wishes for: what is to be said of its users, the licences that they are to have, and those that go. */
type Wish = {
  readonly changes: UserChanges;
  readonly give: readonly SubscriptionId[];
  readonly take: readonly SubscriptionId[];
};

/** The same without what is so already; nothing at all where everything is. */
export function unfulfilled(users: readonly User[], { changes, give, take }: Wish): Wish | undefined {
  const missing = give.filter((subscription) => users.some(({ licences }) => !licences.includes(subscription)));
  const held = take.filter((subscription) => users.some(({ licences }) => licences.includes(subscription)));
  const isNothing = Object.keys(changes).length + missing.length + held.length === 0;
  return isNothing ? undefined : { changes, give: missing, take: held };
}
