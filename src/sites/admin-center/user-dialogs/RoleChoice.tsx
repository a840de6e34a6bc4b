import { ROLES, whyNot, type Role } from '../../../core/index';
import { useRejectionText } from '../../../i18n/useRejectionText';
import { useText } from '../../../i18n/useText';
import { Choice } from '../dialog/Choice';
import type { Administrator } from '../frame/roles';

type Props = {
  readonly administrator: Administrator;
  readonly value: Role;
  readonly onChoose: (role: Role) => void;
};

/** The one role of a user; only a Global Admin hands out roles. */
export function RoleChoice({ administrator, value, onChoose }: Props) {
  const t = useText();
  const rejection = useRejectionText();
  const why = whyNot('change-roles', administrator.home, administrator);
  return (
    <Choice
      name="role"
      label={t('adminCenter.form.role')}
      value={value}
      options={ROLES.map((role) => ({ value: role, text: t(`role.${role}`) }))}
      onChoose={onChoose}
      hint={why && rejection(why)}
      disabled={why !== undefined}
    />
  );
}
