import { useEffect, useId, useRef } from 'react';
import { TRAINING_PASSWORD } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { Inert } from '../../../ui/Inert';
import { Copyable } from '../table/Copyable';
import styles from '../dialog/dialogForm.module.css';
import { Ring } from '../table/Ring';
import { Rings } from '../table/Rings';

type NewPasswordProps = {
  readonly text: string;
  /** Whether the original offered to send it by mail. */
  readonly mail?: boolean;
  readonly onDone: () => void;
};

/** The password that somebody has now, to be handed over: always the training password, as every password is. */
export function NewPassword({ text, mail = false, onDone }: NewPasswordProps) {
  const t = useText();
  const id = useId();
  const done = useRef<HTMLButtonElement>(null);
  useEffect(() => done.current?.focus(), []);
  return (
    <div className={styles.form}>
      <p className={styles.text} role="status">
        {text}
      </p>
      <label htmlFor={id} className={styles.label}>
        {t('classicPortal.newPassword')}
      </label>
      <Copyable id={id} value={TRAINING_PASSWORD} name="copyPassword" />
      <p className={styles.hint}>{t('classicPortal.password.training')}</p>
      {mail && (
        <div className={styles.field}>
          <span className={styles.label}>{t('classicPortal.addUser.sendPassword')}</span>
          <Inert className={styles.email}>{t('classicPortal.addUser.sendPassword.hint')}</Inert>
        </div>
      )}
      <Rings>
        <Ring ref={done} of="complete" onPress={onDone} />
      </Rings>
    </div>
  );
}
