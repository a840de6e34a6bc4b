import { useEffect } from 'react';
import type { Account, Directory } from '../../../core/index';
import { useRejectionText } from '../../../i18n/useRejectionText';
import { Rejected } from '../../../parts/Rejected';
import { useText } from '../../../i18n/useText';
import { useCommand } from '../../../store/useCommand';
import { Form } from '../../../ui/Form';
import { Inert } from '../../../ui/Inert';
import { useForm } from '../../../ui/useForm';
import styles from '../dialog/dialogForm.module.css';
import { NameFields } from './NameFields';
import { NewRole } from './NewRole';
import { userNameOf, type NewUser, type StepProps } from './newUser';
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
  const { kind } = of;
  const isNew = kind === 'new';
  const userName = userNameOf(of);
  const form = useForm({
    start: of,
    judge: ({ displayName }: NewUser) => ({ displayName: isNew && displayName.trim() === '' }),
    submit: goOn,
    onType: (more) => {
      forget();
      change(more);
    },
  });
  const { ref, flaws } = form;

  useEffect(() => ref.current?.querySelector<HTMLElement>('input, select:enabled, button')?.focus(), [ref]);

  async function goOn({ role }: NewUser) {
    if (kind === 'new') return onNext();
    if (await send({ type: 'addGuest', directory: directory.id, kind, userName, role })) onAdded();
  }

  const step: StepProps = { of: form.values, change: form.type };
  return (
    <Form form={form} className={styles.form}>
      {isNew ? (
        <NameFields {...step} error={flaws.displayName ? reason({ code: 'display-name-missing' }) : undefined} />
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
    </Form>
  );
}
