import { useRef, useState } from 'react';
import { flawOfNewPassword, TRAINING_PASSWORD, type PasswordFlaw } from '../core/index';

export type PasswordDesk = ReturnType<typeof useNewPassword>;

/** The password stands in its fields and nowhere else: it is judged there, and wiped where it may be somebody's own. */
export function useNewPassword() {
  const first = useRef<HTMLInputElement>(null);
  const again = useRef<HTMLInputElement>(null);
  const [flaw, setFlaw] = useState<PasswordFlaw>();

  const fill = (password: string) => {
    for (const { current } of [first, again]) if (current) current.value = password;
  };

  const judge = (): PasswordFlaw | undefined => {
    const found = flawOfNewPassword(first.current?.value ?? '', again.current?.value ?? '');
    setFlaw(found);
    if (found === 'password-not-for-training') fill('');
    return found;
  };

  const forgive = () => setFlaw(undefined);

  const empty = () => {
    fill('');
    forgive();
  };

  const takeTraining = () => {
    fill(TRAINING_PASSWORD);
    forgive();
    first.current?.focus();
  };

  return { first, again, flaw, judge, forgive, empty, takeTraining };
}
