import { useState } from 'react';
import { usersAmong } from '../../../core/index';
import { AddUser } from './AddUser';
import type { Asked, DialogProps } from './asked';
import { DeleteUsers } from './DeleteUsers';
import { EditManyUsers } from './EditManyUsers';
import { EditUser } from './EditUser';
import { ResetPasswords } from './ResetPasswords';
import type { Administrator } from '../frame/roles';

type Props = DialogProps & { readonly asked: Asked; readonly administrator: Administrator };

/** The dialog that was asked for. Whom it is about stays as it was when it opened, whatever becomes of the list. */
export function UserDialog({ asked, administrator, ...rest }: Props) {
  const [users] = useState(() => (asked.kind === 'add' ? [] : usersAmong(administrator.home, asked.users)));
  const [only, another] = users;
  const props = { administrator, ...rest };

  if (asked.kind === 'add') return <AddUser {...props} />;
  if (!only) return null;
  if (asked.kind === 'delete') return <DeleteUsers users={users} {...props} />;
  if (asked.kind === 'reset') return <ResetPasswords users={users} {...props} />;
  const licencesOnly = asked.kind === 'licences';
  return another ? (
    <EditManyUsers users={users} licencesOnly={licencesOnly} {...props} />
  ) : (
    <EditUser user={only} licencesOnly={licencesOnly} {...props} />
  );
}
