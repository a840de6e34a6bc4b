import { useState } from 'react';
import { TRAINING_PASSWORD, type User } from '../../../core/index';
import { Rejected } from '../../../parts/Rejected';
import { useText } from '../../../i18n/useText';
import { useCommand } from '../../../store/useCommand';
import { Form } from '../../../ui/Form';
import { useForm } from '../../../ui/useForm';
import type { DialogProps } from './asked';
import { CloseButton } from '../dialog/CloseButton';
import { Dialog } from '../dialog/Dialog';
import { DialogButtons } from '../dialog/DialogButtons';
import type { Administrator } from '../frame/roles';
import { UserNames } from './UserNames';
import styles from '../dialog/Form.module.css';

type Props = DialogProps & { readonly users: readonly User[]; readonly administrator: Administrator };

/** Gives users a new password, which is the training password here as every password is. */
export function ResetPasswords({ users, administrator, onClose, onDone }: Props) {
  const t = useText();
  const { send, rejection } = useCommand();
  const [done, setDone] = useState(false);
  const count = users.length;

  const act = async () => {
    const ids = users.map(({ id }) => id);
    if (!(await send({ type: 'resetPasswords', directory: administrator.home.id, users: ids }))) return;
    setDone(true);
    onDone({ text: 'adminCenter.reset.done', count });
  };

  const form = useForm({ start: {}, submit: act });

  return (
    <Dialog title={t('adminCenter.reset.title', { count })} onClose={onClose}>
      <p role="status">
        {done ? t('adminCenter.reset.result', { count }) : t('adminCenter.reset.question', { count })}
      </p>
      <UserNames users={users} />
      {done ? (
        <>
          <dl className={styles.facts}>
            <dt>{t('adminCenter.reset.password')}</dt>
            <dd>{TRAINING_PASSWORD}</dd>
          </dl>
          <CloseButton onClose={onClose} />
        </>
      ) : (
        <Form form={form}>
          <Rejected why={rejection} className={styles.refused} />
          <DialogButtons go={t('adminCenter.reset.go')} onCancel={onClose} name="admin-center.confirmReset" />
        </Form>
      )}
    </Dialog>
  );
}
