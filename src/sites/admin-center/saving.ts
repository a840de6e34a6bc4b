import type { Directory, SubscriptionId, User, UserChanges, UserId } from '../../core/index';
import type { useCommand } from '../../store/useCommand';

type Send = ReturnType<typeof useCommand>['send'];
type Step = Parameters<Send>[0];

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

type Save = {
  readonly directory: Directory;
  readonly users: readonly User[];
  readonly changes: UserChanges;
  /** The licences to have in the end, and those to take away. */
  readonly give: Iterable<SubscriptionId>;
  readonly take: Iterable<SubscriptionId>;
};

/** The commands that save a form: none for what is so already. What frees comes last, so that a refusal costs nobody a licence. */
export function stepsOf({ directory: { id: directory }, users, changes, give, take }: Save): Step[] {
  const steps = (type: 'assignLicences' | 'removeLicences', subscriptions: Iterable<SubscriptionId>, has: boolean) =>
    [...subscriptions].flatMap((subscription): Step[] => {
      const chosen = users.filter((user) => user.licences.includes(subscription) === has);
      return chosen.length > 0 ? [{ type, directory, users: ids(chosen), subscription }] : [];
    });

  const edit: Step[] =
    Object.keys(changes).length > 0 ? [{ type: 'editUsers', directory, users: ids(users), changes }] : [];
  const gives = steps('assignLicences', give, false);
  const takes = steps('removeLicences', take, true);
  // Without a location nobody can keep a licence: then those taken away have to go first.
  return changes.usageLocation === '' ? [...takes, ...edit, ...gives] : [...edit, ...gives, ...takes];
}

function ids(users: readonly User[]): UserId[] {
  return users.map(({ id }) => id);
}

/** Sends one command after the other, until one is refused. */
export async function inTurn(send: Send, steps: readonly Step[]): Promise<boolean> {
  for (const step of steps) if (!(await send(step))) return false;
  return true;
}
