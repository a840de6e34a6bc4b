import type { Entry } from '../../src/core/index';
import { KELLEY_ADMIN, signIn, signOut } from '../kit/given';
import { logOf } from '../kit/logs';

/** The log of somebody who signs in and out, more than once. */
export function signingLog(times = 2): readonly Entry[] {
  return logOf('office-customer', ...Array.from({ length: times }, () => [signIn(KELLEY_ADMIN), signOut()]).flat());
}
