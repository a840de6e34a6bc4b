import type { Site, SiteRoute } from '../site';
import { Browse } from './Browse';
import { Dashboard } from './Dashboard';
import { ResourceGroups } from './ResourceGroups';
import { Resources } from './Resources';
import { Subscription } from './Subscription';
import { Subscriptions } from './Subscriptions';

const signIn = 'login.microsoftonline.com';

const routes: readonly SiteRoute[] = [
  { path: 'portal.azure.com', title: 'azurePortal.title.dashboard', Screen: Dashboard, signIn },
  { path: 'portal.azure.com/browse', title: 'azurePortal.title.browse', Screen: Browse, signIn },
  { path: 'portal.azure.com/resources', title: 'azurePortal.title.resources', Screen: Resources, signIn },
  {
    path: 'portal.azure.com/resource-groups',
    title: 'azurePortal.title.resourceGroups',
    Screen: ResourceGroups,
    signIn,
  },
  { path: 'portal.azure.com/subscriptions', title: 'azurePortal.title.subscriptions', Screen: Subscriptions, signIn },
  { path: 'portal.azure.com/subscriptions/:id', title: 'azurePortal.title.subscription', Screen: Subscription, signIn },
];

export const site: Site = { routes };
