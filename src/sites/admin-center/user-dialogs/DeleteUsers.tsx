import { RESTORE_DAYS, type User } from '../../../core/index';
import { Rejected } from '../../../parts/Rejected';
import { useText } from '../../../i18n/useText';
import { useCommand } from '../../../store/useCommand';
import { Form } from '../../../ui/Form';
import { useForm } from '../../../ui/useForm';
import type { DialogProps } from './asked';
import { Dialog } from '../dialog/Dialog';
import { DialogButtons } from '../dialog/DialogButtons';
import type { Administrator } from '../frame/roles';
import { UserNames } from './UserNames';
import styles from '../dialog/Form.module.css';

type Props = DialogProps & { readonly users: readonly User[]; readonly administrator: Administrator };

/** The warning before users go: their licences are free at once, and for a while they can be restored. */
export function DeleteUsers({ users, administrator, onClose, onDone }: Props) {
  const t = useText();
  const { send, rejection } = useCommand();
  const count = users.length;

  const act = async () => {
    const ids = users.map(({ id }) => id);
    if (!(await send({ type: 'deleteUsers', directory: administrator.home.id, users: ids }))) return;
    onDone({ text: 'adminCenter.delete.done', count });
    onClose();
  };

  const form = useForm({ start: {}, submit: act });

  return (
    <Dialog title={t('adminCenter.delete.title', { count })} onClose={onClose}>
      <Form form={form}>
        <p>{t('adminCenter.delete.question', { count })}</p>
        <UserNames users={users} />
        <p>{t('adminCenter.delete.consequences', { count, days: RESTORE_DAYS })}</p>
        <Rejected why={rejection} className={styles.refused} />
        <DialogButtons
          go={t('adminCenter.dialog.yes')}
          cancel={t('adminCenter.dialog.no')}
          onCancel={onClose}
          name="admin-center.confirmDelete"
        />
      </Form>
    </Dialog>
  );
}
