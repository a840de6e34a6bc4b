export const links = {
  azure: 'azure.microsoft.com',
  freeTrial: 'azure.microsoft.com/pricing/free-trial',
  landing: 'account.windowsazure.com/signuplanding?waiting=1',
  portal: 'portal.azure.com',
  subscriptions: 'account.windowsazure.com/subscriptions',
};
