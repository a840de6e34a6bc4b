import type { ResourceGroup } from '../../core/index';

/** Where the screens of the Azure portal lead to. */
export const links = {
  dashboard: 'portal.azure.com',
  browse: 'portal.azure.com/browse',
  resources: 'portal.azure.com/resources',
  resourceGroups: 'portal.azure.com/resource-groups',
  resourceGroup: (group: ResourceGroup) => ofGroup(group),
  groupUsers: (group: ResourceGroup) => ofGroup(group, '/users'),
  addAccess: (group: ResourceGroup) => ofGroup(group, '/users/add'),
  createResourceGroup: 'portal.azure.com/create/resource-group',
  subscriptions: 'portal.azure.com/subscriptions',
  subscription: (id: string) => `portal.azure.com/subscriptions/${id}`,
  classicActiveDirectory: 'manage.windowsazure.com/activedirectory',
  accountCenter: (id: string) => `account.windowsazure.com/subscriptions/${id}`,
  freeTrial: 'azure.microsoft.com/pricing/free-trial',
};

/** A step of the breadcrumb; without an address it is the page itself. */
export type Crumb = { readonly name: string; readonly to?: string };

// A name says which group is meant only within its subscription.
function ofGroup({ name, subscription }: ResourceGroup, page = ''): string {
  return `portal.azure.com/resource-groups/${name}${page}?subscription=${subscription}`;
}
