import type { Account } from '../../core/index';
import { useText } from '../../i18n/useText';
import { useFrame } from '../../store/frame';
import { Inert } from '../../ui/Inert';
import { AccountMenu } from './AccountMenu';
import { Gear } from './Gear';
import { Icon } from './Icon';
import { links } from './links';
import styles from './OrderHeader.module.css';

export function OrderHeader({ account }: { readonly account: Account }) {
  const t = useText();
  const { link } = useFrame();
  return (
    <div className={styles.header}>
      <Inert className={styles.waffle} aria-label={t('officeSignUp.header.launcher')}>
        <Icon name="waffle" size={18} />
      </Inert>
      <Inert className={styles.office}>{t('officeSignUp.header.office')}</Inert>
      <a className={styles.admin} {...link(links.adminCenter)}>
        {t('officeSignUp.header.admin')}
      </a>
      <Inert className={styles.cell} aria-label={t('officeSignUp.header.notifications')}>
        <Icon name="bell" size={18} />
      </Inert>
      <Inert className={styles.cell} aria-label={t('officeSignUp.header.settings')}>
        <Gear />
      </Inert>
      <Inert className={styles.cell} aria-label={t('officeSignUp.header.help')}>
        <span aria-hidden="true">?</span>
      </Inert>
      <AccountMenu account={account} />
    </div>
  );
}
