import { useEffect, useRef, useState } from 'react';
import type { Account, Directory } from '../../../core/index';
import { Rejected, useRejectionText } from '../../../i18n/Rejected';
import { useText } from '../../../i18n/useText';
import { useCommand } from '../../../store/useCommand';
import { Inert } from '../../../ui/Inert';
import styles from '../dialog/dialogForm.module.css';
import { NameFields } from './NameFields';
import { NewRole } from './NewRole';
import { userNameOf, type StepProps } from './newUser';
import { Ring } from '../table/Ring';
import { Rings } from '../table/Rings';

type AddUserProfileProps = StepProps & {
  readonly account: Account;
  readonly directory: Directory;
  readonly onBack: () => void;
  readonly onNext: () => void;
  readonly onAdded: () => void;
};

/** The second step: names and role. It is the last one for an account from elsewhere, which has names of its own. */
export function AddUserProfile({ of, change, account, directory, onBack, onNext, onAdded }: AddUserProfileProps) {
  const t = useText();
  const reason = useRejectionText();
  const { send, rejection, forget } = useCommand();
  const [nameless, setNameless] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { kind } = of;
  const isNew = kind === 'new';
  const userName = userNameOf(of);

  useEffect(() => form.current?.querySelector<HTMLElement>('input, select:enabled, button')?.focus(), []);

  async function goOn() {
    if (kind !== 'new') {
      if (await send({ type: 'addGuest', directory: directory.id, kind, userName, role: of.role })) onAdded();
      return;
    }
    const missing = of.displayName.trim() === '';
    setNameless(missing);
    if (!missing) onNext();
  }

  const step: StepProps = {
    of,
    change: (more) => {
      forget();
      setNameless(false);
      change(more);
    },
  };
  return (
    <form
      ref={form}
      noValidate
      autoComplete="off"
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void goOn();
      }}
    >
      {isNew ? (
        <NameFields {...step} error={nameless ? reason({ code: 'display-name-missing' }) : undefined} />
      ) : (
        <p className={styles.text}>{t('classicPortal.addUser.names', { userName })}</p>
      )}
      <NewRole {...step} account={account} directory={directory} />
      {isNew && (
        <div className={styles.field}>
          <span className={styles.label}>{t('classicPortal.addUser.multiFactor')}</span>
          <Inert className={styles.check}>{t('classicPortal.addUser.multiFactor.enable')}</Inert>
        </div>
      )}
      <Rejected why={rejection} className={styles.error} />
      <Rings>
        <Ring of="back" onPress={onBack} />
        <Ring of={isNew ? 'next' : 'complete'} />
      </Rings>
    </form>
  );
}
