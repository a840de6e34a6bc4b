import type { Site } from '../site';
import { Subscription } from './Subscription';
import { Subscriptions } from './Subscriptions';
import './theme.css';

const signIn = 'login.microsoftonline.com';

export const site: Site = {
  routes: [
    { path: 'account.windowsazure.com/subscriptions', title: 'accountCenter.title', Screen: Subscriptions, signIn },
    { path: 'account.windowsazure.com/subscriptions/:id', title: 'accountCenter.title', Screen: Subscription, signIn },
  ],
};
