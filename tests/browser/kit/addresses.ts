type Visit = {
  readonly address: string;
  /** Who is signed in while the page is visited; nobody where nothing is said. */
  readonly as?: 'kelley' | 'jane' | 'personal';
};

/** What a page is like that shows the world of a start state: which addresses to visit in it, and as whom. */
export const VISITS: Readonly<Record<string, readonly Visit[]>> = {
  'office-customer': [
    { address: 'azure.microsoft.com' },
    { address: 'azure.microsoft.com/pricing/free-trial' },
    { address: 'login.live.com' },
    { address: 'login.microsoftonline.com' },
    { address: 'login.microsoftonline.com?to=portal.office.com/admin' },
    { address: 'no.such.site/anywhere' },
    { address: 'account.windowsazure.com/signup', as: 'kelley' },
    { address: 'account.windowsazure.com/signuplanding', as: 'kelley' },
    { address: 'portal.azure.com', as: 'kelley' },
    { address: 'portal.azure.com/subscriptions', as: 'kelley' },
    { address: 'manage.windowsazure.com/activedirectory', as: 'kelley' },
    { address: 'portal.office.com/admin', as: 'kelley' },
    { address: 'portal.office.com/admin/users/active', as: 'kelley' },
    { address: 'portal.office.com/admin/users/deleted', as: 'kelley' },
    { address: 'portal.office.com/admin/billing/subscriptions', as: 'kelley' },
    { address: 'portal.office.com/admin/billing/licenses', as: 'kelley' },
    { address: 'portal.office.com/admin/billing/purchase', as: 'kelley' },
    { address: 'portal.office.com/admin/company', as: 'kelley' },
    { address: 'portal.office.com/admin/domains', as: 'kelley' },
    { address: 'portal.office.com/admin/users/active', as: 'jane' },
    { address: 'portal.office.com/admin', as: 'jane' },
    { address: 'portal.office.com/commerce/receipt/88c0d6b1-2f7e-4a93-b6c4-7a2b5d9e4012', as: 'kelley' },
    { address: 'account.windowsazure.com/signup', as: 'personal' },
    { address: 'portal.office.com/admin/users/active', as: 'personal' },
    { address: 'portal.azure.com', as: 'personal' },
    { address: 'manage.windowsazure.com', as: 'personal' },
  ],
  'azure-customer': [
    { address: 'account.windowsazure.com/signup', as: 'kelley' },
    { address: 'account.windowsazure.com/signuplanding', as: 'kelley' },
    { address: 'account.windowsazure.com/signuplanding?waiting=1', as: 'kelley' },
    { address: 'portal.azure.com', as: 'kelley' },
    { address: 'portal.azure.com/browse', as: 'kelley' },
    { address: 'portal.azure.com/resources', as: 'kelley' },
    { address: 'portal.azure.com/resource-groups', as: 'kelley' },
    { address: 'portal.azure.com/subscriptions', as: 'kelley' },
    { address: 'portal.azure.com/subscriptions/7950cf8c-3c21-404b-a1d6-5e0f3c9b2009', as: 'kelley' },
    { address: 'portal.azure.com/subscriptions/none', as: 'kelley' },
    { address: 'portal.azure.com/subscriptions?directory=kelleywalloutlook', as: 'kelley' },
    { address: 'manage.windowsazure.com', as: 'kelley' },
    { address: 'manage.windowsazure.com/activedirectory', as: 'kelley' },
    ...[
      'users',
      'quickstart',
      'groups',
      'applications',
      'domains',
      'directory-integration',
      'configure',
      'reports',
      'licenses',
    ].map((tab): Visit => ({ address: `manage.windowsazure.com/activedirectory/contoso/${tab}`, as: 'kelley' })),
    { address: 'manage.windowsazure.com/activedirectory/contoso/users?selected=jane.gould', as: 'kelley' },
    ...['profile', 'work-info', 'devices', 'activity'].map((tab): Visit => ({
      address: `manage.windowsazure.com/activedirectory/contoso/users/jane.gould/${tab}`,
      as: 'kelley',
    })),
    { address: 'manage.windowsazure.com/activedirectory/contoso/users/jane.gould', as: 'kelley' },
    { address: 'manage.windowsazure.com/activedirectory/contoso/users/admin/profile', as: 'kelley' },
    { address: 'manage.windowsazure.com/activedirectory/kelleywalloutlook/users', as: 'kelley' },
    { address: 'manage.windowsazure.com/activedirectory/kelleywalloutlook/users/kelley.wall/profile', as: 'kelley' },
    { address: 'manage.windowsazure.com/activedirectory/nowhere/users', as: 'kelley' },
    { address: 'manage.windowsazure.com/settings/subscriptions', as: 'kelley' },
    { address: 'manage.windowsazure.com/settings/administrators', as: 'kelley' },
    { address: 'account.windowsazure.com/subscriptions', as: 'kelley' },
    { address: 'account.windowsazure.com/subscriptions/7950cf8c-3c21-404b-a1d6-5e0f3c9b2009', as: 'kelley' },
    { address: 'account.windowsazure.com/subscriptions', as: 'jane' },
    { address: 'portal.office.com/admin', as: 'kelley' },
    { address: 'portal.office.com/admin/billing/subscriptions', as: 'kelley' },
    { address: 'portal.office.com/admin/billing/purchase', as: 'kelley' },
    { address: 'products.office.com/business' },
    { address: 'portal.office.com/home', as: 'kelley' },
    { address: 'portal.office.com/signup/business-premium' },
    { address: 'portal.office.com/commerce/trial/business', as: 'kelley' },
    { address: 'portal.office.com/commerce/trial/business', as: 'jane' },
    { address: 'portal.office.com/commerce/trial/business', as: 'personal' },
  ],
  'bought-separately': [
    { address: 'manage.windowsazure.com/activedirectory/use-existing', as: 'personal' },
    { address: 'manage.windowsazure.com/settings/subscriptions', as: 'personal' },
    {
      address: 'manage.windowsazure.com/settings/subscriptions?selected=d1a743ae-1c58-46f0-b2e7-6f1a4d8c3010',
      as: 'personal',
    },
    { address: 'manage.windowsazure.com/settings/administrators', as: 'personal' },
    { address: 'portal.azure.com/resource-groups', as: 'personal' },
    { address: 'portal.azure.com/resource-groups/TestResourceGroup', as: 'personal' },
    { address: 'portal.azure.com/resource-groups/TestResourceGroup/users', as: 'personal' },
    { address: 'portal.azure.com/resource-groups/TestResourceGroup/users/add', as: 'personal' },
    { address: 'portal.azure.com/create/resource-group', as: 'personal' },
    { address: 'portal.azure.com/resource-groups/TestResourceGroup', as: 'jane' },
    { address: 'portal.azure.com/create/resource-group', as: 'jane' },
    { address: 'manage.windowsazure.com/activedirectory/use-existing', as: 'jane' },
    { address: 'manage.windowsazure.com/settings', as: 'jane' },
    { address: 'manage.windowsazure.com/signout/complete' },
  ],
  'enterprise-agreement': [
    { address: 'account.windowsazure.com/signup', as: 'kelley' },
    { address: 'portal.office.com/commerce/trial/e3', as: 'kelley' },
    { address: 'portal.office.com/admin/billing/purchase', as: 'kelley' },
  ],
  blank: [
    { address: 'portal.azure.com/subscriptions', as: 'personal' },
    { address: 'manage.windowsazure.com/activedirectory', as: 'personal' },
    { address: 'account.windowsazure.com/subscriptions', as: 'personal' },
  ],
};

/** Whether an address is one of a route: `portal.azure.com/subscriptions/1` of `portal.azure.com/subscriptions/:id`. */
export function isOfRoute(address: string, route: string): boolean {
  const parts = (address.split('?')[0] ?? '').split('/');
  const pattern = route.split('/');
  return parts.length === pattern.length && pattern.every((part, at) => part.startsWith(':') || part === parts[at]);
}
