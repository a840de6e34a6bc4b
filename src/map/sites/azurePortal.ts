import { HOSTS } from '../hosts';
import { page } from '../page';

/** `directory`: the one that is shown, where an account is of several. */
type InPortal = { directory?: string };

/** A resource group. Its name says which group is meant only within its subscription. */
type Group = InPortal & { name: string; subscription?: string };

/** The Azure portal. */
export const azurePortal = {
  dashboard: page<InPortal>(HOSTS.portal),
  browse: page<InPortal>(`${HOSTS.portal}/browse`),
  resources: page<InPortal>(`${HOSTS.portal}/resources`),
  subscriptions: page<InPortal>(`${HOSTS.portal}/subscriptions`),
  subscription: page<InPortal & { id: string }>(`${HOSTS.portal}/subscriptions/:id`),
  subscriptionSettings: page<InPortal & { id: string }>(`${HOSTS.portal}/subscriptions/:id/settings`),
  subscriptionUsers: page<InPortal & { id: string }>(`${HOSTS.portal}/subscriptions/:id/users`),
  subscriptionAccess: page<InPortal & { id: string }>(`${HOSTS.portal}/subscriptions/:id/users/add`),
  resourceGroups: page<InPortal>(`${HOSTS.portal}/resource-groups`),
  resourceGroup: page<Group>(`${HOSTS.portal}/resource-groups/:name`),
  groupUsers: page<Group>(`${HOSTS.portal}/resource-groups/:name/users`),
  addAccess: page<Group>(`${HOSTS.portal}/resource-groups/:name/users/add`),
  support: page<InPortal>(`${HOSTS.portal}/support`),
  createResourceGroup: page<InPortal & { subscription?: string }>(`${HOSTS.portal}/create/resource-group`),
};
