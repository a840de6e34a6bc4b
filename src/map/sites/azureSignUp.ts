import type { SignUpPart } from '../../core/index';
import { HOSTS } from '../hosts';
import { page } from '../page';

/** The Azure sign-up. */
export const azureSignUp = {
  /** `part`: one that was filled in already and is opened again. */
  signUp: page<{ part?: SignUpPart }>(`${HOSTS.account}/signup`),
  /** `waiting`: the subscription is not ready at once. */
  landing: page<{ waiting?: '1' }>(`${HOSTS.account}/signuplanding`),
};
