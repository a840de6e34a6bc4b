import { accountCenter, azureCom, azurePortal, azureSignUp } from './sites/azure';
import { classicPortal } from './sites/classicPortal';
import { adminCenter, officeCom, officeSignUp } from './sites/office';
import { signIn } from './sites/signIn';

/**
 * Every page of the simulated web, by site. Each makes its addresses and has the pattern that matches them:
 * `addresses.classicPortal.user({ directory: 'contoso', user: 'jane.gould', tab: 'profile' })`.
 */
export const addresses = {
  azureCom,
  signIn,
  azureSignUp,
  accountCenter,
  azurePortal,
  classicPortal,
  officeCom,
  officeSignUp,
  adminCenter,
};
