import { mayOpenClassicPortal, type Account } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { useWorld } from '../../../store/run';
import { ConfirmPage } from './ConfirmPage';
import styles from './ConfirmPage.module.css';
import { useSignOut } from '../frame/useSignOut';
import { Way } from './Way';

/** Nobody is bringing a directory in, or has given it up. */
export function NoAssociation({ account }: { account: Account }) {
  const t = useText();
  const world = useWorld();
  const signOut = useSignOut();
  return (
    <ConfirmPage account={account} title={t('classicPortal.useExisting.nothing.title')}>
      <p>{t('classicPortal.useExisting.nothing.text')}</p>
      <div className={styles.ways}>
        {mayOpenClassicPortal(world, account.id) && <Way of="directories" />}
        <Way of="signOut" onPress={signOut} />
      </div>
    </ConfirmPage>
  );
}
