import { HOSTS } from '../hosts';
import { page } from '../page';

/** The Account Center. */
export const accountCenter = {
  subscriptions: page(`${HOSTS.account}/subscriptions`),
  subscription: page<{ id: string }>(`${HOSTS.account}/subscriptions/:id`),
  billingHistory: page<{ id: string }>(`${HOSTS.account}/subscriptions/:id/billing-history`),
};
