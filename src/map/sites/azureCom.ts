import { HOSTS } from '../hosts';
import { page } from '../page';

/** azure.com. */
export const azureCom = {
  home: page(HOSTS.azure),
  freeTrial: page(`${HOSTS.azure}/pricing/free-trial`),
};
