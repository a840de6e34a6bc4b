import type { User } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import styles from '../dialog/Form.module.css';

const NAMED = 5;

/** Who is meant: the first few by name, and how many there are besides. */
export function UserNames({ users }: { readonly users: readonly User[] }) {
  const t = useText();
  const more = users.length - NAMED;
  return (
    <ul className={styles.names}>
      {users.slice(0, NAMED).map(({ id, displayName, userName }) => (
        <li key={id}>
          {displayName}, {userName}
        </li>
      ))}
      {more > 0 && <li>{t('adminCenter.selected.more', { count: more })}</li>}
    </ul>
  );
}
