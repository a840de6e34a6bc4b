import { useEffect, useRef, useState } from 'react';
import { distinctUser, type Directory, type User } from '../../../core/index';
import { Rejected } from '../../../parts/Rejected';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { useCommand } from '../../../store/useCommand';
import { Dialog } from '../dialog/Dialog';
import styles from '../dialog/dialogForm.module.css';
import { NewPassword } from './NewPassword';

type ResetPasswordDialogProps = {
  readonly directory: Directory;
  readonly user: User;
  readonly onClose: () => void;
};

/** RESET PASSWORD: one press, and the new password is there to be handed over. */
export function ResetPasswordDialog({ directory, user, onClose }: ResetPasswordDialogProps) {
  const t = useText();
  const { send, rejection } = useCommand();
  const [done, setDone] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const { displayName: name, userName } = user;

  async function reset() {
    if (await send({ type: 'resetPasswords', directory: directory.id, users: [user.id] })) setDone(true);
  }

  return (
    <Dialog kicker={t('classicPortal.command.resetPassword')} title={t('classicPortal.reset.title')} onClose={onClose}>
      {done ? (
        <NewPassword text={t('classicPortal.reset.done', { name: distinctUser(directory, user) })} onDone={onClose} />
      ) : (
        <div className={styles.form}>
          <p className={styles.text}>{t('classicPortal.reset.text', { name, userName })}</p>
          <Rejected why={rejection} className={styles.error} />
          <button
            ref={button}
            type="button"
            className={styles.green}
            onClick={() => void reset()}
            {...target('classic-portal.reset')}
          >
            {t('classicPortal.reset.button')}
          </button>
        </div>
      )}
    </Dialog>
  );
}
