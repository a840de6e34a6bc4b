import { useState } from 'react';
import type { Account, Directory } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { useDirectoryName } from '../../../parts/useDirectoryName';
import { AddUserPassword } from './AddUserPassword';
import { AddUserProfile } from './AddUserProfile';
import { AddUserWho } from './AddUserWho';
import { Dialog } from '../dialog/Dialog';
import { nobodyYet, userNameOf, type NewUser } from './newUser';
import type { Outcome } from './outcome';

type AddUserDialogProps = {
  readonly account: Account;
  readonly directory: Directory;
  /** Told what has come of it, where there is something to tell. */
  readonly onClose: (outcome?: Outcome) => void;
};

const TITLES = ['who', 'profile', 'password'] as const;

/** ADD USER: who it is, what is said of them, and the password; an account from elsewhere brings its own password. */
export function AddUserDialog({ account, directory, onClose }: AddUserDialogProps) {
  const t = useText();
  const titleOf = useDirectoryName();
  const [newUser, setNewUser] = useState(() => nobodyYet(directory));
  const [at, setAt] = useState(0);
  const steps = newUser.kind === 'new' ? TITLES : TITLES.slice(0, 2);
  const numbers = steps.map((_, index) => index + 1);
  const title = t(`classicPortal.addUser.title.${TITLES[at] ?? 'who'}`);

  const step = {
    of: newUser,
    change: (more: Partial<NewUser>) => setNewUser({ ...newUser, ...more }),
    directory,
    onBack: () => setAt(at - 1),
    onNext: () => setAt(at + 1),
  };
  function added() {
    const userName = userNameOf(newUser);
    const text = t('classicPortal.addUser.added', { userName, directory: titleOf(directory) });
    onClose({ text, userName });
  }

  return (
    <Dialog
      kicker={t('classicPortal.command.addUser')}
      title={title}
      place={t('classicPortal.addUser.step', { title, step: at + 1, steps: steps.length })}
      before={numbers.slice(0, at)}
      after={numbers.slice(at + 1)}
      onClose={() => onClose()}
    >
      {at === 0 && <AddUserWho {...step} />}
      {at === 1 && <AddUserProfile {...step} account={account} onAdded={added} />}
      {at === 2 && <AddUserPassword {...step} onDone={added} />}
    </Dialog>
  );
}
