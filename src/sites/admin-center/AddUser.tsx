import { useState } from 'react';
import type { Rejection, SubscriptionId, User } from '../../core/index';
import { useText } from '../../i18n/useText';
import { AddUserForm } from './AddUserForm';
import type { DialogProps } from './asked';
import { CreatedUser } from './CreatedUser';
import { Dialog } from './Dialog';
import type { Administrator } from './roles';

/** A user who was created, the licences that they got, and why they did not get the others. */
export type Created = {
  readonly user: User;
  readonly licences: readonly SubscriptionId[];
  readonly refused: Rejection | undefined;
};

export function AddUser({ administrator, onClose, onDone }: DialogProps & { readonly administrator: Administrator }) {
  const t = useText();
  const [created, setCreated] = useState<Created>();
  const done = (result: Created) => {
    setCreated(result);
    onDone({ text: 'adminCenter.add.done', count: 1 });
  };

  return (
    <Dialog title={created ? t('adminCenter.add.result') : t('adminCenter.add.title')} onClose={onClose}>
      {created ? (
        <CreatedUser created={created} onClose={onClose} />
      ) : (
        <AddUserForm administrator={administrator} onCreated={done} onCancel={onClose} />
      )}
    </Dialog>
  );
}
