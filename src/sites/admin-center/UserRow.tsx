import { useId } from 'react';
import type { User, UserId } from '../../core/index';
import { useText } from '../../i18n/useText';
import styles from './UserTable.module.css';

type Props = { readonly user: User; readonly ticked: boolean; readonly onTick: (id: UserId) => void };

export function UserRow({ user: { id, displayName, userName }, ticked, onTick }: Props) {
  const t = useText();
  const box = useId();
  return (
    <tr className={ticked ? styles.ticked : undefined}>
      <td className={styles.tick}>
        <input id={box} type="checkbox" aria-labelledby={`${box}-name`} checked={ticked} onChange={() => onTick(id)} />
      </td>
      <td>
        <label id={`${box}-name`} htmlFor={box}>
          {displayName}
        </label>
      </td>
      <td>{userName}</td>
      <td>{t('adminCenter.status.inCloud')}</td>
    </tr>
  );
}
