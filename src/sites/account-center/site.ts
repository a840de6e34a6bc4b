import { addresses } from '../../map/addresses';
import type { Site } from '../site';
import { BillingHistory } from './BillingHistory';
import { Subscription } from './Subscription';
import { Subscriptions } from './Subscriptions';
import './theme.css';

const signIn = addresses.signIn.organizational();

export const site: Site = {
  routes: [
    {
      path: addresses.accountCenter.subscriptions.pattern,
      title: 'accountCenter.title',
      Screen: Subscriptions,
      signIn,
    },
    { path: addresses.accountCenter.subscription.pattern, title: 'accountCenter.title', Screen: Subscription, signIn },
    {
      path: addresses.accountCenter.billingHistory.pattern,
      title: 'accountCenter.title',
      Screen: BillingHistory,
      signIn,
    },
  ],
};
