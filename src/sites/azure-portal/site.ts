import type { Site, SiteRoute } from '../site';
import { AddAccess } from './AddAccess';
import { Browse } from './Browse';
import { CreateResourceGroup } from './CreateResourceGroup';
import { Dashboard } from './Dashboard';
import { GroupUsers } from './GroupUsers';
import { ResourceGroup } from './ResourceGroup';
import { ResourceGroups } from './ResourceGroups';
import { Resources } from './Resources';
import { Subscription } from './Subscription';
import { Subscriptions } from './Subscriptions';
import './theme.css';

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
  {
    path: 'portal.azure.com/resource-groups/:name',
    title: 'azurePortal.title.resourceGroup',
    Screen: ResourceGroup,
    signIn,
  },
  {
    path: 'portal.azure.com/resource-groups/:name/users',
    title: 'azurePortal.title.users',
    Screen: GroupUsers,
    signIn,
  },
  {
    path: 'portal.azure.com/resource-groups/:name/users/add',
    title: 'azurePortal.title.addAccess',
    Screen: AddAccess,
    signIn,
  },
  {
    path: 'portal.azure.com/create/resource-group',
    title: 'azurePortal.title.createResourceGroup',
    Screen: CreateResourceGroup,
    signIn,
  },
  { path: 'portal.azure.com/subscriptions', title: 'azurePortal.title.subscriptions', Screen: Subscriptions, signIn },
  { path: 'portal.azure.com/subscriptions/:id', title: 'azurePortal.title.subscription', Screen: Subscription, signIn },
];

export const site: Site = { routes };
