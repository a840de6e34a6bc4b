import { useText } from '../../../i18n/useText';
import { useDirectoryName } from '../../../parts/useDirectoryName';
import { target } from '../../../map/targets';
import { useCommand } from '../../../store/useCommand';
import { Inert } from '../../../ui/Inert';
import styles from './AccountMenu.module.css';
import { DirectoryChoice } from './DirectoryChoice';
import { Disclosure } from '../blade/Disclosure';
import { Icon } from './Icon';
import { useDirectory, useSignedIn } from './signedIn';

/** Who is signed in and in which directory they are; behind it, the way out. */
export function AccountMenu() {
  const t = useText();
  const titleOf = useDirectoryName();
  const account = useSignedIn();
  const { send } = useCommand();
  const directory = useDirectory();
  return (
    <Disclosure
      buttonClassName={styles.account}
      panelClassName={styles.menu}
      {...target('azure-portal.account')}
      button={
        <>
          <span className={styles.who}>
            <span className={styles.userName}>{account.userName}</span>{' '}
            <span className={styles.directory}>
              {directory ? titleOf(directory) : t('azurePortal.account.noDirectory')}
            </span>
          </span>
          <Icon name="account" size={38} />
        </>
      }
    >
      <p className={styles.name}>
        {account.firstName} {account.lastName}
      </p>
      <p className={styles.domain}>{directory?.initialDomain ?? t('azurePortal.account.noDirectory')}</p>
      <ul>
        <li>
          <button type="button" onClick={() => void send({ type: 'signOut' })} {...target('azure-portal.signOut')}>
            {t('azurePortal.account.signOut')}
          </button>
        </li>
        <li>
          <Inert>
            {t('azurePortal.account.changePassword')}
            <Icon name="out" size={13} />
          </Inert>
        </li>
        <li>
          <Inert>{t('azurePortal.account.permissions')}</Inert>
        </li>
        <li>
          <Inert>{t('azurePortal.account.idea')}</Inert>
        </li>
        <li>
          <Inert>
            {t('azurePortal.account.bill')}
            <Icon name="out" size={13} />
          </Inert>
        </li>
      </ul>
      <DirectoryChoice />
    </Disclosure>
  );
}
