import type { Account, Rejection } from '../../../core/index';
import { useRejectionText } from '../../../i18n/useRejectionText';
import { useText } from '../../../i18n/useText';
import { useDirectoryName } from '../../../parts/useDirectoryName';
import { target } from '../../../map/targets';
import { Avatar } from '../frame/Avatar';
import styles from './CoAdministratorField.module.css';
import { AS_TYPED, Line } from '../dialog/Line';

type CoAdministratorFieldProps = {
  readonly value: string;
  /** The accounts of this name. */
  readonly found: readonly Account[];
  readonly missing: boolean;
  readonly why: Rejection | undefined;
  readonly onType: (value: string) => void;
};

/** The address of who shall be added; the directory in which it was found stands beside it. */
export function CoAdministratorField({ value, found, missing, why, onType }: CoAdministratorFieldProps) {
  const t = useText();
  const titleOf = useDirectoryName();
  const rejection = useRejectionText();
  const said = () => {
    if (missing) return t('classicPortal.coAdministrator.email.missing');
    if (why?.code === 'account-unknown') return t('classicPortal.addUser.unknown', { userName: why.userName });
    return why && rejection(why);
  };
  const [only, another] = found;
  return (
    <div className={styles.row}>
      <Line
        {...AS_TYPED}
        label={t('classicPortal.coAdministrator.email')}
        required
        inputMode="email"
        error={said()}
        className={styles.field}
        value={value}
        onType={onType}
        {...target('classic-portal.coAdministrator.email')}
      />
      <div role="status" className={styles.found}>
        {only && !another && (
          <>
            <Avatar of={only.kind} />
            {only.kind === 'organizational' ? titleOf(only.home) : t('classicPortal.coAdministrator.which.microsoft')}
          </>
        )}
      </div>
    </div>
  );
}
