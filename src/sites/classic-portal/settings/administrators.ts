import {
  administers,
  administratorsOf,
  azureSubscriptionsOf,
  findAzureSubscription,
  sameName,
  userNameOf,
  type Account,
  type AccountId,
  type AzureSubscription,
  type SubscriptionId,
  type World,
} from '../../../core/index';

/** One right of one account: a row of SETTINGS, ADMINISTRATORS. */
export type Administrator = {
  readonly account: AccountId;
  readonly subscription: AzureSubscription;
  readonly role: 'service' | 'co';
};

/** Who may manage the Azure subscriptions of an account. */
export function administratorsFor(world: World, account: Account): Administrator[] {
  return azureSubscriptionsOf(world, account.id).flatMap((subscription): Administrator[] => [
    { account: subscription.serviceAdministrator, subscription, role: 'service' },
    ...subscription.coAdministrators.map((one) => ({ account: one, subscription, role: 'co' as const })),
  ]);
}

/** What the address names a row by. */
export function keyOfAdministrator({ account, subscription, role }: Administrator): string {
  return `${subscription.id}/${role}/${account}`;
}

/** The subscriptions that an account may give others rights to. */
export function subscriptionsToShare(world: World, account: Account): AzureSubscription[] {
  return azureSubscriptionsOf(world, account.id).filter((one) => !one.canceled && administers(one, account.id));
}

/** What has become of a command: where somebody administers because of it, and where no more. */
export type AdministratorOutcome = {
  readonly text: string;
  readonly userName: string;
  readonly at: readonly SubscriptionId[];
  readonly notAt: readonly SubscriptionId[];
};

export function isSo(world: World, { userName, at, notAt }: AdministratorOutcome): boolean {
  const isAt = (id: SubscriptionId) => {
    const subscription = findAzureSubscription(world, id);
    const accounts = subscription ? administratorsOf(subscription) : [];
    return accounts.some((account) => sameName(userNameOf(world, account), userName));
  };
  return at.every(isAt) && !notAt.some(isAt);
}
