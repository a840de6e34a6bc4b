export const links = {
  home: 'azure.microsoft.com',
  freeTrial: 'azure.microsoft.com/pricing/free-trial',
  signUp: 'account.windowsazure.com/signup',
};
