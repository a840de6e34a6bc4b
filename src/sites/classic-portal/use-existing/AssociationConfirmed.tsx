import { findAccount, findDirectory, type Account, type Association, type DirectoryId } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { useDirectoryName } from '../../../parts/useDirectoryName';
import { useWorld } from '../../../store/run';
import { ConfirmPage } from './ConfirmPage';
import styles from './ConfirmPage.module.css';
import { useSignOut } from '../frame/useSignOut';
import { Way } from './Way';

type AssociationConfirmedProps = {
  readonly account: Account;
  readonly asked: Association;
  readonly directory: DirectoryId;
};

/** The directory is in the list of the Microsoft account, which has only to sign in again. */
export function AssociationConfirmed({ account, asked, directory: id }: AssociationConfirmedProps) {
  const t = useText();
  const titleOf = useDirectoryName();
  const world = useWorld();
  const signOut = useSignOut();
  const found = findDirectory(world, id);
  const directory = found ? titleOf(found) : '';
  const userName = findAccount(world, asked.account)?.userName ?? '';
  return (
    <ConfirmPage account={account} title={t('classicPortal.useExisting.title', { directory })}>
      <p role="status">{t('classicPortal.useExisting.done', { directory, userName })}</p>
      <div className={styles.ways}>
        {account.id === asked.account && <Way of="directories" />}
        <Way of="signOut" onPress={signOut} />
      </div>
    </ConfirmPage>
  );
}
