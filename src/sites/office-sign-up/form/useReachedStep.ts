import {
  firstUserOf,
  office365SignUpOf,
  office365TrialOf,
  type Office365SignUp,
  type PlanId,
} from '../../../core/index';
import { useFrame, usePlace } from '../../../store/frame';
import { useWorld } from '../../../store/run';
import { useAccount } from '../../../store/useCommand';

export type Step = 1 | 2 | 3 | 4;

/** The step that the address asks for, or the one before it that is still to be done. */
export function useReachedStep(plan: PlanId): { readonly step: Step; readonly signUp: Office365SignUp | undefined } {
  const { profile } = useFrame();
  const { query } = usePlace();
  const world = useWorld();
  const account = useAccount();
  const begun = office365SignUpOf(world, profile);
  // A form that was begun for another plan is not this one.
  const signUp = begun?.plan === plan ? begun : undefined;
  const asked = Number(query.get('step') ?? 1);
  // The form's last page is for whom it made: the first user of a directory that has the trial.
  const arrived =
    account?.kind === 'organizational' &&
    firstUserOf(account.home)?.id === account.id &&
    office365TrialOf(world, account.home.id, plan) !== undefined;

  // The last step but one is asked for until the address has followed the new account.
  if (arrived && (asked === 4 || (asked === 3 && !signUp))) return { step: 4, signUp: undefined };
  if (asked >= 3 && signUp?.userId) return { step: 3, signUp };
  return { step: asked >= 2 && signUp ? 2 : 1, signUp };
}
