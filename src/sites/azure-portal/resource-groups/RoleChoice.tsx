import { ACCESS_ROLES, type AccessRole } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import styles from '../access/giving.module.css';
import { ServiceIcon } from '../frame/ServiceIcon';

type RoleChoiceProps = { readonly chosen: AccessRole | undefined; readonly onChoose: (role: AccessRole) => void };

export function RoleChoice({ chosen, onChoose }: RoleChoiceProps) {
  const t = useText();
  return (
    <ul className={styles.choices}>
      {ACCESS_ROLES.map((role) => (
        <li key={role}>
          <label>
            <input
              type="radio"
              name="role"
              checked={role === chosen}
              onChange={() => onChoose(role)}
              {...target(`azure-portal.role.${role}`)}
            />
            <ServiceIcon drawing="role" size={32} />
            {t(`azurePortal.access.${role}`)}
          </label>
        </li>
      ))}
    </ul>
  );
}
