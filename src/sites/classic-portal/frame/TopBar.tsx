import type { Account } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { Inert } from '../../../ui/Inert';
import { AccountMenu } from './AccountMenu';
import { CreditStatus } from './CreditStatus';
import { Icon } from './Icon';
import styles from './TopBar.module.css';

export function TopBar({ account }: { account: Account }) {
  const t = useText();
  const { link } = useFrame();
  return (
    <div className={styles.bar}>
      <div className={styles.brand}>
        <a {...link(addresses.classicPortal.directories())}>Microsoft Azure</a>
        <Inert aria-label={t('classicPortal.scope')}>
          <Icon of="chevron" />
        </Inert>
      </div>
      <div className={styles.tiles}>
        <a
          className={styles.newPortal}
          {...link(addresses.azurePortal.dashboard())}
          {...target('classic-portal.newPortal')}
        >
          {t('classicPortal.newPortal')}
        </a>
        <CreditStatus account={account} />
      </div>
      <div className={styles.person}>
        <Inert aria-label={t('classicPortal.language')}>
          <Icon of="globe" />
        </Inert>
        <AccountMenu account={account} />
      </div>
    </div>
  );
}
