/** The hosts of the simulated web. No other file names one in an address. */
export const HOSTS = {
  azure: 'azure.microsoft.com',
  microsoftSignIn: 'login.live.com',
  organizationalSignIn: 'login.microsoftonline.com',
  account: 'account.windowsazure.com',
  portal: 'portal.azure.com',
  classic: 'manage.windowsazure.com',
  products: 'products.office.com',
  office: 'portal.office.com',
} as const;
