import { useState, type ReactNode } from 'react';
import { azureStateOf, azureTrialEnd, daysUntil, FREE_TRIAL, type AzureSubscription } from '../../core/index';
import { useFormats } from '../../i18n/useFormats';
import { Text } from '../../i18n/useText';
import { target } from '../../map/targets';
import { useWorld } from '../../store/run';
import styles from './TrialNotice.module.css';
import { UpgradeDialog } from './UpgradeDialog';
import { useOwnName } from './useOwnName';

/** How long a free trial still lasts, or that it is over; either way it can be upgraded. Nothing for any other offer. */
export function TrialNotice({ subscription }: { subscription: AzureSubscription }) {
  const { day } = useFormats();
  const world = useWorld();
  const nameOf = useOwnName();
  const [isUpgrading, setUpgrading] = useState(false);
  const state = azureStateOf(world, subscription);
  if (subscription.offer !== FREE_TRIAL.offer || state === 'canceled') return null;

  const end = azureTrialEnd(subscription);
  const upgrade = (words: ReactNode) => (
    <button type="button" onClick={() => setUpgrading(true)} {...target('account-center.upgrade')}>
      {words}
    </button>
  );
  return (
    <>
      <p className={styles.notice}>
        <svg viewBox="0 0 28 28" width="28" height="28" aria-hidden="true">
          <circle cx="14" cy="14" r="13" fill="#6f6539" />
          <path fill="#fff" d="M12.3 7h3.4v3.2h-3.4zM11 12h4.7v7.2h1.5v2h-6.4v-2h1.5V14H11z" />
        </svg>
        <span>
          <Text
            id={`accountCenter.trial.${state}`}
            values={{ name: nameOf(subscription), days: daysUntil(world, end), date: day(end), upgrade }}
          />
        </span>
      </p>
      {isUpgrading && <UpgradeDialog subscription={subscription} onClose={() => setUpgrading(false)} />}
    </>
  );
}
