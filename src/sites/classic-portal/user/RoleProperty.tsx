import { keepsGlobalAdmin, ROLES, whyNot, type Rejection } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { SelectProperty } from './SelectProperty';
import type { UserForm } from './useUserForm';

/** The one role of a user in the directory: the same in every portal. */
export function RoleProperty({ form }: { form: UserForm }) {
  const t = useText();
  const why = whyNotRole(form);
  return (
    <SelectProperty
      label={t('classicPortal.profile.organizationalRole')}
      name="role"
      value={form.shown.role}
      options={ROLES.map((role) => ({ value: role, text: t(`role.${role}`) }))}
      disabled={why !== undefined}
      why={why}
      onChoose={(role) => form.change({ role })}
    />
  );
}

function whyNotRole({ account, directory, user, why }: UserForm): Rejection | undefined {
  const notByThem = whyNot('change-roles', directory, account) ?? why;
  if (notByThem) return notByThem;
  const needed = user.role === 'global-admin' && !keepsGlobalAdmin(directory, [user.id]);
  return needed ? { code: 'last-global-admin' } : undefined;
}
