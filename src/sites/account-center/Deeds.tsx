import type { ReactNode } from 'react';
import { mayBeReactivated, type AzureSubscription } from '../../core/index';
import { useText } from '../../i18n/useText';
import { addresses } from '../../map/addresses';
import { target } from '../../map/targets';
import { useFrame } from '../../store/frame';
import { Inert } from '../../ui/Inert';
import styles from './Deeds.module.css';

type DeedsProps = {
  readonly subscription: AzureSubscription;
  readonly onEdit: () => void;
  readonly onCancel: () => void;
  readonly onReactivate: () => void;
};

/** What can be done with a subscription, each with a ring before it. */
export function Deeds({ subscription, onEdit, onCancel, onReactivate }: DeedsProps) {
  const t = useText();
  const { link } = useFrame();
  const inert = (name: 'paymentMethod' | 'usageDetails' | 'address' | 'partner') => (
    <Deed sign={name === 'usageDetails' ? 'download' : 'pencil'}>
      <Inert>{t(`accountCenter.link.${name}`)}</Inert>
    </Deed>
  );
  const support = (
    <Deed sign="pencil">
      <a {...link(addresses.azurePortal.support())} {...target('account-center.contactSupport')}>
        {t('accountCenter.link.contactSupport')}
      </a>
    </Deed>
  );
  if (subscription.canceled) {
    return (
      <ul className={styles.deeds}>
        {support}
        {mayBeReactivated(subscription) && (
          <Deed sign="go">
            <button type="button" onClick={onReactivate} {...target('account-center.reactivate')}>
              {t('accountCenter.reactivate')}
            </button>
          </Deed>
        )}
      </ul>
    );
  }
  return (
    <ul className={styles.deeds}>
      {inert('paymentMethod')}
      {inert('usageDetails')}
      {support}
      <Deed sign="pencil">
        <button type="button" onClick={onEdit} {...target('account-center.edit')}>
          {t('accountCenter.edit')}
        </button>
      </Deed>
      {inert('address')}
      {inert('partner')}
      <Deed sign="go">
        <button type="button" onClick={onCancel} {...target('account-center.cancel')}>
          {t('accountCenter.cancel')}
        </button>
      </Deed>
    </ul>
  );
}

const SIGNS = {
  pencil: 'M6.5 14.5l.8-3 5.5-5.5 2.2 2.2-5.5 5.5z',
  download: 'M10.5 5v7M7.5 9.5l3 3 3-3M6.5 15h8',
  go: 'M5.5 10.5h9M11 6.5l4 4-4 4',
} as const;

function Deed({ sign, children }: { sign: keyof typeof SIGNS; children: ReactNode }) {
  return (
    <li>
      <svg viewBox="0 0 21 21" width="21" height="21" fill="none" stroke="currentcolor" strokeWidth="1.6" aria-hidden>
        <circle cx="10.5" cy="10.5" r="9.2" />
        <path d={SIGNS[sign]} />
      </svg>
      {children}
    </li>
  );
}
