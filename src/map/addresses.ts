import { accountCenter } from './sites/accountCenter';
import { adminCenter } from './sites/adminCenter';
import { azureCom } from './sites/azureCom';
import { azurePortal } from './sites/azurePortal';
import { azureSignUp } from './sites/azureSignUp';
import { classicPortal } from './sites/classicPortal';
import { officeCom } from './sites/officeCom';
import { officeSignUp } from './sites/officeSignUp';
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
