import { useMemo, useState } from 'react';
import type { Directory, UserId } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { useDirectoryName } from '../../../parts/useDirectoryName';
import { target } from '../../../map/targets';
import { Breakable } from '../../../ui/narrow/Breakable';
import { SearchField } from '../blade/SearchField';
import styles from './giving.module.css';
import { peopleFound } from './peopleFound';
import { ServiceIcon } from '../frame/ServiceIcon';

type PersonChoiceProps = {
  readonly directory: Directory;
  readonly chosen: UserId | undefined;
  readonly onChoose: (user: UserId) => void;
};

/** How many are shown; typing more of a name finds the others. */
const MOST = 20;

export function PersonChoice({ directory, chosen, onChoose }: PersonChoiceProps) {
  const t = useText();
  const titleOf = useDirectoryName();
  const [wanted, setWanted] = useState('');
  const found = useMemo(() => peopleFound(directory, wanted, MOST + 1), [directory, wanted]);
  const shown = found.slice(0, MOST);
  const more = found.length > MOST;
  return (
    <>
      <SearchField
        label="azurePortal.access.search"
        className={styles.search}
        value={wanted}
        onType={setWanted}
        {...target('azure-portal.searchUsers')}
      />
      <ul className={styles.choices}>
        {shown.map(({ id, displayName, userName }) => (
          <li key={id}>
            <label>
              <input type="radio" name="user" checked={id === chosen} onChange={() => onChoose(id)} />
              <ServiceIcon drawing="person" size={26} />
              <span>
                <span className={styles.name}>{displayName}</span>{' '}
                <span className={styles.userName}>
                  <Breakable>{userName}</Breakable>
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p role="status" className={styles.status}>
        {shown.length === 0 && t('azurePortal.access.nobody', { directory: titleOf(directory), wanted: wanted.trim() })}
        {more && t('azurePortal.access.more', { count: MOST })}
      </p>
    </>
  );
}
