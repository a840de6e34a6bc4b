import { useState } from 'react';
import { azureSignUpOf, openPart, type Account, type SignUpPart } from '../../../core/index';
import { withQuery } from '../../../map/withQuery';
import { useFrame, usePlace } from '../../../store/frame';
import { useWorld } from '../../../store/run';

export type WizardPart = SignUpPart | 'agreement';

export const PARTS: readonly WizardPart[] = ['about-you', 'phone', 'card', 'agreement'];

/** Which part is next, which one stands open, and what a press on a bar does. The open one is named by the address. */
export function useWizard(account: Account, creating: boolean) {
  const { go } = useFrame();
  const { query, address } = usePlace();
  const [blocked, setBlocked] = useState<{ readonly part: WizardPart; readonly before: WizardPart }>();
  const signUp = azureSignUpOf(useWorld(), account.id);
  // What was submitted is gone once there is a subscription; until the page is left all parts are done.
  const next = creating ? 'agreement' : openPart(signUp);
  const mayOpen = (part: WizardPart) => PARTS.indexOf(part) <= PARTS.indexOf(next);

  const asked = query.get('part');
  const named = PARTS.find((part) => part === asked && mayOpen(part));
  const open = named ?? (asked === NONE ? undefined : next);

  const show = (part: WizardPart | typeof NONE | undefined) =>
    go(withQuery(address, { part: part === next ? undefined : part }), { replace: true });

  function press(part: WizardPart) {
    setBlocked(mayOpen(part) ? undefined : { part, before: next });
    if (!mayOpen(part)) return;
    if (part === open) show(part === next ? NONE : next);
    else show(part);
  }

  return {
    signUp,
    next,
    open,
    press,
    /** After a part is done: the next one opens, whatever the address named. */
    showNext: () => show(undefined),
    isDone: (part: WizardPart) => PARTS.indexOf(part) < PARTS.indexOf(next),
    /** It was pressed too early; the word about it goes once the part that is missing is done. */
    isBlocked: (part: WizardPart) => part === blocked?.part && next === blocked.before,
  };
}

const NONE = 'none';
