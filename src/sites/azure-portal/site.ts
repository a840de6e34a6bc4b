import { addresses } from '../../map/addresses';
import type { Site, SiteRoute } from '../site';
import { AddAccess } from './resource-groups/AddAccess';
import { Browse } from './browse/Browse';
import { CreateResourceGroup } from './resource-groups/CreateResourceGroup';
import { Dashboard } from './dashboard/Dashboard';
import { GroupUsers } from './resource-groups/GroupUsers';
import { ResourceGroup } from './resource-groups/ResourceGroup';
import { ResourceGroups } from './resource-groups/ResourceGroups';
import { Resources } from './resources/Resources';
import { Subscription } from './subscriptions/Subscription';
import { SubscriptionAccess } from './subscriptions/SubscriptionAccess';
import { SubscriptionSettings } from './subscriptions/SubscriptionSettings';
import { SubscriptionUsers } from './subscriptions/SubscriptionUsers';
import { Subscriptions } from './subscriptions/Subscriptions';
import { Support } from './support/Support';
import './theme.css';

const signIn = addresses.signIn.organizational();

const pages = addresses.azurePortal;

const routes: readonly SiteRoute[] = [
  { path: pages.dashboard.pattern, title: 'azurePortal.title.dashboard', Screen: Dashboard, signIn },
  { path: pages.browse.pattern, title: 'azurePortal.title.browse', Screen: Browse, signIn },
  { path: pages.resources.pattern, title: 'azurePortal.title.resources', Screen: Resources, signIn },
  {
    path: pages.resourceGroups.pattern,
    title: 'azurePortal.title.resourceGroups',
    Screen: ResourceGroups,
    signIn,
  },
  {
    path: pages.resourceGroup.pattern,
    title: 'azurePortal.title.resourceGroup',
    Screen: ResourceGroup,
    signIn,
  },
  {
    path: pages.groupUsers.pattern,
    title: 'azurePortal.title.users',
    Screen: GroupUsers,
    signIn,
  },
  {
    path: pages.addAccess.pattern,
    title: 'azurePortal.title.addAccess',
    Screen: AddAccess,
    signIn,
  },
  {
    path: pages.createResourceGroup.pattern,
    title: 'azurePortal.title.createResourceGroup',
    Screen: CreateResourceGroup,
    signIn,
  },
  { path: pages.subscriptions.pattern, title: 'azurePortal.title.subscriptions', Screen: Subscriptions, signIn },
  { path: pages.support.pattern, title: 'azurePortal.title.support', Screen: Support, signIn },
  { path: pages.subscription.pattern, title: 'azurePortal.title.subscription', Screen: Subscription, signIn },
  {
    path: pages.subscriptionSettings.pattern,
    title: 'azurePortal.title.settings',
    Screen: SubscriptionSettings,
    signIn,
  },
  { path: pages.subscriptionUsers.pattern, title: 'azurePortal.title.users', Screen: SubscriptionUsers, signIn },
  { path: pages.subscriptionAccess.pattern, title: 'azurePortal.title.addAccess', Screen: SubscriptionAccess, signIn },
];

export const site: Site = { routes };
