import { HOSTS } from '../hosts';
import { page } from '../page';

/** The pages of Office 365 that are for everybody. */
export const officeCom = {
  plans: page(`${HOSTS.products}/business`),
  /** The address without a path is the one that people are told. */
  homeAsTold: page(HOSTS.office),
  home: page(`${HOSTS.office}/home`),
};
