import { useState } from 'react';
import type { User } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { AddUserForm } from './AddUserForm';
import type { DialogProps } from './asked';
import { CreatedUser } from './CreatedUser';
import { Dialog } from '../dialog/Dialog';
import type { Administrator } from '../frame/roles';

export function AddUser({ administrator, onClose, onDone }: DialogProps & { readonly administrator: Administrator }) {
  const t = useText();
  const [created, setCreated] = useState<User>();
  const done = (result: User) => {
    setCreated(result);
    onDone({ text: 'adminCenter.add.done', count: 1 });
  };

  return (
    <Dialog title={created ? t('adminCenter.add.result') : t('adminCenter.add.title')} onClose={onClose}>
      {created ? (
        <CreatedUser user={created} onClose={onClose} />
      ) : (
        <AddUserForm administrator={administrator} onCreated={done} onCancel={onClose} />
      )}
    </Dialog>
  );
}
