import { HOSTS } from '../hosts';
import { page } from '../page';

/** `to`: the simulated address where one goes once signed in; `user`: the user name that is filled in. */
type Desk = { to?: string; user?: string };

/** The two sign-in pages. */
export const signIn = {
  microsoft: page<Desk>(HOSTS.microsoftSignIn),
  organizational: page<Desk>(HOSTS.organizationalSignIn),
};
