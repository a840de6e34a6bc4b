import { azureSubscriptionsOf, FREE_TRIAL, type Account, type AzureSubscription, type World } from '../../core/index';

/** The free trials that an account administers; the portal speaks of their credit. */
export function freeTrialsOf(world: World, account: Account): AzureSubscription[] {
  return azureSubscriptionsOf(world, account.id).filter(({ offer }) => offer === FREE_TRIAL.offer);
}
