import type { ReactNode } from 'react';
import { useText } from '../../i18n/useText';
import { addresses } from '../../map/addresses';
import { target } from '../../map/targets';
import { useFrame } from '../../store/frame';
import { useAccount, useCommand } from '../../store/useCommand';
import { Inert } from '../../ui/Inert';
import styles from './AccountPage.module.css';

const MENU = ['home', 'pricing', 'documentation', 'downloads', 'community', 'support'] as const;
const TABS = ['marketplace', 'profile', 'previewFeatures'] as const;

/** What stands on every page of the Account Center: whose it is, the menus, and the way to the portal. */
export function AccountPage({ children }: { children: ReactNode }) {
  const t = useText();
  const { link } = useFrame();
  const { send } = useCommand();
  const account = useAccount();
  return (
    <div className={styles.page}>
      <div className={styles.bar}>
        <a {...link(addresses.azureCom.home())}>Microsoft Azure</a>
        <span className={styles.who}>{account?.userName}</span>
        <Inert className={styles.search} aria-label={t('accountCenter.search')}>
          <svg viewBox="0 0 16 16" width="14" height="14" fill="none" stroke="currentcolor" strokeWidth="2" aria-hidden>
            <circle cx="6.5" cy="6.5" r="4.5" />
            <path d="M10 10l4.5 4.5" />
          </svg>
          <span className={styles.box} />
        </Inert>
        <button type="button" onClick={() => void send({ type: 'signOut' })} {...target('account-center.signOut')}>
          {t('accountCenter.signOut')}
        </button>
      </div>
      <div className={styles.menus}>
        <div>
          <ul className={styles.menu}>
            {MENU.map((entry) => (
              <li key={entry}>
                <Inert>{t(`accountCenter.menu.${entry}`)}</Inert>
              </li>
            ))}
            <li className={styles.here}>{t('accountCenter.menu.account')}</li>
          </ul>
          <ul className={styles.tabs}>
            <li>
              <a {...link(addresses.accountCenter.subscriptions())}>{t('accountCenter.subscriptions')}</a>
            </li>
            {TABS.map((tab) => (
              <li key={tab}>
                <Inert>{t(`accountCenter.tab.${tab}`)}</Inert>
              </li>
            ))}
          </ul>
        </div>
        <a {...link(addresses.azurePortal.dashboard())} className={styles.portal} {...target('account-center.portal')}>
          {t('accountCenter.portal')}
          <svg
            viewBox="0 0 22 22"
            width="22"
            height="22"
            fill="none"
            stroke="currentcolor"
            strokeWidth="1.6"
            aria-hidden
          >
            <circle cx="11" cy="11" r="10" />
            <path d="M5.5 11h10.5M12 6.8l4.2 4.2-4.2 4.2" />
          </svg>
        </a>
      </div>
      <div className={styles.content}>{children}</div>
    </div>
  );
}
