import { FREE_TRIAL, PAY_AS_YOU_GO, type AzureOffer, type AzureSubscription } from '../../../core/index';

export const OFFER_NAMES: Readonly<Record<AzureOffer, string>> = {
  [FREE_TRIAL.offer]: FREE_TRIAL.name,
  [PAY_AS_YOU_GO.offer]: PAY_AS_YOU_GO.name,
};

export function isTrial({ offer }: AzureSubscription): boolean {
  return offer === FREE_TRIAL.offer;
}
