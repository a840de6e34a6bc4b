import { memo, useState } from 'react';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { Inert } from '../../../ui/Inert';
import { AccountMenu } from './AccountMenu';
import { Breadcrumb } from '../blade/Breadcrumb';
import { Icon } from './Icon';
import type { Crumb } from '../blade/Breadcrumb';
import { Notifications } from './Notifications';
import styles from './TopBar.module.css';

/** Brand, breadcrumb, tools and account. A narrow bar has room for the brand only: its arrow then shows the rest. */
export const TopBar = memo(function TopBar({ trail }: { trail: readonly Crumb[] }) {
  const t = useText();
  const { link } = useFrame();
  const [shown, setShown] = useState(false);
  return (
    <div className={styles.bar}>
      <a {...link(addresses.azurePortal.dashboard())} className={styles.brand}>
        {t('azurePortal.brand')}
      </a>
      <Inert className={styles.arrow} aria-label={t('azurePortal.brand.menu')}>
        <Icon name="chevronDown" size={22} />
      </Inert>
      <button
        type="button"
        className={styles.more}
        aria-label={t('azurePortal.tools')}
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
        {...target('azure-portal.tools')}
      >
        <Icon name="chevronDown" size={22} />
      </button>
      <Breadcrumb trail={trail} />
      <div className={`${styles.tools} ${shown ? styles.shown : ''}`}>
        <Inert className={styles.search} aria-label={t('azurePortal.search')}>
          <Icon name="search" size={24} />
          <span aria-hidden="true">{t('azurePortal.search')}</span>
          <Icon name="close" size={12} />
        </Inert>
        <Notifications />
        <Inert className={`${styles.tool} ${styles.spare}`} aria-label={t('azurePortal.edit')}>
          <Icon name="pencil" size={24} />
        </Inert>
        <Inert className={`${styles.tool} ${styles.spare}`} aria-label={t('azurePortal.settings')}>
          <Icon name="gear" size={24} />
        </Inert>
        <Inert className={`${styles.tool} ${styles.spare}`} aria-label={t('azurePortal.feedback')}>
          <Icon name="smiley" size={24} />
        </Inert>
        <Inert className={styles.tool} aria-label={t('azurePortal.help')}>
          <Icon name="help" size={24} />
        </Inert>
        <AccountMenu />
      </div>
    </div>
  );
});
