import { ROLES, whyNot, type Account, type Directory } from '../../../core/index';
import { useRejectionText } from '../../../i18n/useRejectionText';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { Field } from '../../../ui/Field';
import styles from '../dialog/dialogForm.module.css';
import type { StepProps } from './newUser';

type NewRoleProps = StepProps & { readonly account: Account; readonly directory: Directory };

/** The role to begin with; who may not give roles adds plain users. */
export function NewRole({ of, change, account, directory }: NewRoleProps) {
  const t = useText();
  const reason = useRejectionText();
  const why = whyNot('change-roles', directory, account);
  return (
    <Field
      label={t('classicPortal.addUser.role')}
      className={styles.field}
      hint={why && <div className={styles.hint}>{reason(why)}</div>}
    >
      {(control) => (
        <select
          {...control}
          className={styles.half}
          disabled={why !== undefined}
          value={of.role}
          onChange={({ target: { value } }) => change({ role: ROLES.find((role) => role === value) ?? 'user' })}
          {...target('classic-portal.addUser.role')}
        >
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {t(`role.${role}`)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
