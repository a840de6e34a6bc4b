import {
  azureStateOf,
  azureSubscriptionsOf,
  creditOf,
  FREE_TRIAL,
  type Account,
  type AzureSubscription,
  type World,
} from '../../../core/index';

/** The free trials that an account administers, those that are over too; the portal has a message about each. */
export function freeTrialsOf(world: World, account: Account): AzureSubscription[] {
  return azureSubscriptionsOf(world, account.id).filter(
    (one) => one.offer === FREE_TRIAL.offer && azureStateOf(world, one) !== 'canceled',
  );
}

/** The subscriptions that an account administers and that have credit left. */
export function creditsOf(world: World, account: Account): AzureSubscription[] {
  return azureSubscriptionsOf(world, account.id).filter((one) => creditOf(world, one) > 0);
}
