import { useEffect, useRef, useState } from 'react';
import { isTrainingPassword, signedInAccount, TRAINING_PASSWORD, type AccountKind } from '../../core/index';
import type { MessageKey } from '../../i18n/messages';
import { useFrame, usePlace } from '../../store/frame';
import { usePast } from '../../store/past';
import { useRun } from '../../store/run';
import { useCommand } from '../../store/useCommand';
import { useForm } from '../../ui/useForm';

export type SignInDesk = ReturnType<typeof useSignIn>;

/**
 * The desk of a sign-in page. The password stands in its field and nowhere else, not even in React's state: it is judged
 * there, and wiped where it is not the training password.
 */
export function useSignIn(to: string, kind?: AccountKind) {
  const { go, profile } = useFrame();
  const { address, query } = usePlace();
  const { send, rejection, forget } = useCommand();
  const nameField = useRef<HTMLInputElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);
  // The page stands for a moment after the sign-in, and a second click must not sign in again.
  const entered = useRef(false);

  const enter = async (as: AccountKind | undefined) => {
    if (entered.current) return;
    const userName = form.values.userName.trim();
    entered.current = (await send({ type: 'signIn', userName, ...(as && { kind: as }) })) !== undefined;
    if (entered.current) go(to, { replace: true, from: address });
  };

  // The sign-in may come from elsewhere: from the other frame, another tab, or by undoing and redoing.
  const isPast = usePast() !== undefined;
  const somebody = useRun(({ run }) => run && signedInAccount(run.world, profile)?.id);
  const [first] = useState(somebody);
  useEffect(() => {
    if (!isPast && first === undefined && somebody !== undefined) go(to, { replace: true, from: address });
  }, [isPast, first, somebody, go, to, address]);

  const form = useForm({
    start: { userName: query.get('user') ?? '' },
    judge: ({ userName }) => ({ userName: flawOfName(userName.trim()), password: judge(passwordField.current) }),
    submit: () => enter(kind),
    onFlawed: forget,
  });

  const fillInUserName = (userName: string) => {
    form.type({ userName });
    nameField.current?.focus();
  };

  const fillInPassword = () => {
    if (passwordField.current) passwordField.current.value = TRAINING_PASSWORD;
    form.unmark('password');
    passwordField.current?.focus();
  };

  const asked = rejection?.code === 'two-accounts-of-this-name' ? rejection : undefined;
  return {
    form,
    nameField,
    passwordField,
    /** Set while the page asks which of two accounts of one name is meant. */
    asked,
    rejection,
    choose: enter,
    back: forget,
    fillInUserName,
    fillInPassword,
  };
}

function flawOfName(name: string): MessageKey | undefined {
  if (name === '') return 'signIn.userName.required';
  // What is no account name at all may be anything, a secret even: it is not sent, and so it is never logged.
  return name.includes('@') ? undefined : 'signIn.userName.incomplete';
}

function judge(field: HTMLInputElement | null): MessageKey | undefined {
  if (!field?.value) return 'signIn.password.required';
  if (isTrainingPassword(field.value)) return undefined;
  field.value = '';
  return 'signIn.password.wrong';
}
