import { useId } from 'react';
import { directoriesOf } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { useWorld } from '../../../store/run';
import styles from './AccountMenu.module.css';
import { DirectoryLink } from './DirectoryLink';
import { Icon } from './Icon';
import { useDirectory, useSignedIn } from './signedIn';

/** Which of the account's directories the portal shows. There is nothing to choose for who has only one. */
export function DirectoryChoice() {
  const t = useText();
  const id = useId();
  const directories = directoriesOf(useWorld(), useSignedIn().id);
  const shown = useDirectory();
  if (directories.length < 2) return null;

  return (
    <div className={styles.directories}>
      <h2 id={id}>{t('azurePortal.account.directories')}</h2>
      <ul aria-labelledby={id}>
        {directories.map((one) => (
          <li key={one.id}>
            <DirectoryLink directory={one} current={one.id === shown?.id} />
            {one.id === shown?.id && <Icon name="tick" size={14} />}
          </li>
        ))}
      </ul>
    </div>
  );
}
