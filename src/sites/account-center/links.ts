export const links = {
  home: 'azure.microsoft.com',
  freeTrial: 'azure.microsoft.com/pricing/free-trial',
  portal: 'portal.azure.com',
  subscriptions: 'account.windowsazure.com/subscriptions',
  subscription: (id: string) => `account.windowsazure.com/subscriptions/${id}`,
};
