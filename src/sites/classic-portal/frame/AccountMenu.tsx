import type { Account } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { Avatar } from './Avatar';
import { DropDown } from '../dialog/DropDown';
import { useSignOut } from './useSignOut';
import styles from './AccountMenu.module.css';

export function AccountMenu({ account }: { account: Account }) {
  const t = useText();
  const signOut = useSignOut();
  const face = (
    <>
      <span className={styles.name}>{account.userName}</span>
      <Avatar of={account.kind} />
    </>
  );
  return (
    <DropDown name="classic-portal.account" className={styles.opener} side="right" button={face}>
      <p className={styles.person}>
        {account.firstName} {account.lastName}
      </p>
      <p>{account.userName}</p>
      <button type="button" className={styles.signOut} onClick={signOut} {...target('classic-portal.signOut')}>
        {t('classicPortal.signOut')}
      </button>
    </DropDown>
  );
}
