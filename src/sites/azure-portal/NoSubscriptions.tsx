import type { ReactNode } from 'react';
import { Text, useText } from '../../i18n/useText';
import { useFrame } from '../../store/frame';
import { target } from '../../ui/target';
import { links } from './links';
import styles from './SubscriptionsBlade.module.css';

/** For an account that administers no subscription: what that means, and the way to one. */
export function NoSubscriptions({ userName }: { userName: string }) {
  const t = useText();
  const { link } = useFrame();
  const toFreeTrial = (words: ReactNode) => (
    <a {...link(links.freeTrial)} {...target('azure-portal.freeTrial')}>
      {words}
    </a>
  );
  return (
    <div className={styles.none}>
      <h2>{t('azurePortal.subscriptions.none')}</h2>
      <p>
        <Text
          id="azurePortal.subscriptions.noneText"
          values={{
            userName,
            link: toFreeTrial,
          }}
        />
      </p>
    </div>
  );
}
