import type { ReactNode } from 'react';
import {
  accountNameOf,
  addDays,
  azureOrderOf,
  azureStateOf,
  azureTrialEnd,
  FREE_TRIAL,
  mayBeReactivated,
  PAY_AS_YOU_GO,
  type Account,
  type AzureSubscription,
} from '../../core/index';
import { useAccountName } from '../../i18n/useAccountName';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import { useWorld } from '../../store/run';
import { Inert } from '../../ui/Inert';
import { Breakable } from '../../ui/narrow/Breakable';
import styles from './Facts.module.css';

/** Since when it is there, and the period that is billed. */
export function Period({ subscription }: { readonly subscription: AzureSubscription }) {
  const { day } = useFormats();
  const { created, canceled } = subscription;
  const end = azureTrialEnd(subscription);
  const isFirst = useWorld().date < end;
  return (
    <FactList
      facts={{
        ...(!canceled && { purchased: day(created) }),
        // The sources know the first period only.
        ...(isFirst && { period: `${day(created)} - ${day(addDays(end, -1))}` }),
      }}
    />
  );
}

type Props = { readonly subscription: AzureSubscription; readonly account: Account; readonly onReactivate: () => void };

/** Whose a subscription is, what it was ordered as, and how it stands. */
export function Facts({ subscription, account, onReactivate }: Props) {
  const t = useText();
  const { day } = useFormats();
  const world = useWorld();
  const accountName = useAccountName();
  const { id, offer, serviceAdministrator } = subscription;
  const state = azureStateOf(world, subscription);
  const end = azureTrialEnd(subscription);
  return (
    <FactList
      facts={{
        accountAdministrator: account.userName,
        serviceAdministrator: accountName(accountNameOf(world, serviceAdministrator)),
        id,
        order: azureOrderOf(subscription),
        offer: <Inert>{offer === FREE_TRIAL.offer ? FREE_TRIAL.name : PAY_AS_YOU_GO.name}</Inert>,
        offerId: offer,
        currency: 'USD',
        status: (
          <>
            {t(`accountCenter.state.${state}`)}{' '}
            {mayBeReactivated(subscription) && (
              <button type="button" onClick={onReactivate} {...target('account-center.reactivate')}>
                {t('accountCenter.reactivate')}
              </button>
            )}
          </>
        ),
        ...(state !== 'active' && { reason: t(`accountCenter.reason.${state}`, { date: day(end) }) }),
      }}
    />
  );
}

type Fact =
  | 'purchased'
  | 'period'
  | 'accountAdministrator'
  | 'serviceAdministrator'
  | 'id'
  | 'order'
  | 'offer'
  | 'offerId'
  | 'currency'
  | 'status'
  | 'reason';

function FactList({ facts }: { readonly facts: Readonly<Partial<Record<Fact, ReactNode>>> }) {
  const t = useText();
  return (
    <dl className={styles.facts}>
      {Object.entries(facts).map(([name, value]) => (
        <div key={name}>
          {/* Object.entries forgets what the names are. */}
          <dt className={styles.label}>{t(`accountCenter.fact.${name as Fact}`)}</dt>
          <dd>{typeof value === 'string' ? <Breakable>{value}</Breakable> : value}</dd>
        </div>
      ))}
    </dl>
  );
}
