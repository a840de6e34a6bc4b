import type { Account } from '../../core/index';
import { useText } from '../../i18n/useText';
import { useFrame } from '../../store/frame';
import { Inert } from '../../ui/Inert';
import { target } from '../../ui/target';
import { Gear } from './Gear';
import { Icon } from './Icon';
import { links } from './links';
import { NameMenu } from './NameMenu';
import styles from './AdminHeader.module.css';

export function AdminHeader({ account }: { readonly account: Account }) {
  const t = useText();
  const { link } = useFrame();
  return (
    <div className={styles.header}>
      <Inert className={styles.waffle} aria-label={t('adminCenter.header.launcher')}>
        <Icon name="waffle" size={18} />
      </Inert>
      <Inert className={styles.office}>{t('adminCenter.header.office')}</Inert>
      <a className={styles.admin} {...link(links.dashboard)} {...target('admin-center.admin')}>
        {t('adminCenter.header.admin')}
      </a>
      <Inert className={styles.cell} aria-label={t('adminCenter.header.notifications')}>
        <Icon name="bell" size={18} />
      </Inert>
      <Inert className={styles.cell} aria-label={t('adminCenter.header.settings')}>
        <Gear />
      </Inert>
      <Inert className={styles.cell} aria-label={t('adminCenter.header.help')}>
        <span aria-hidden="true">?</span>
      </Inert>
      <NameMenu account={account} />
    </div>
  );
}
