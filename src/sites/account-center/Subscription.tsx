import { useRef, type ReactNode } from 'react';
import {
  accountNameOf,
  accountedTo,
  addDays,
  azureStateOf,
  azureTrialEnd,
  findAzureSubscription,
  FREE_TRIAL,
  mayBeReactivated,
  PAY_AS_YOU_GO,
  type Account,
  type AzureSubscription,
} from '../../core/index';
import { useFormats } from '../../i18n/useFormats';
import { useAccountName } from '../../i18n/useAccountName';
import { useText } from '../../i18n/useText';
import { useFrame, usePlace } from '../../store/frame';
import { useWorld } from '../../store/run';
import { useAccount, useCommand } from '../../store/useCommand';
import { useOutcome } from '../../store/useOutcome';
import { Rejected } from '../../parts/Rejected';
import { target } from '../../map/targets';
import { Inert } from '../../ui/Inert';
import { Breakable } from '../../ui/narrow/Breakable';
import { AccountPage } from './AccountPage';
import { CancelDialog } from './CancelDialog';
import { Deeds } from './Deeds';
import { EditDialog } from './EditDialog';
import styles from './Subscription.module.css';
import { Subscriptions } from './Subscriptions';
import { TrialNotice } from './TrialNotice';

/** One subscription: what it is, what it costs, and what its Account Administrator may do with it. */
export function Subscription() {
  const { notFound } = useFrame();
  const { params } = usePlace();
  const world = useWorld();
  const account = useAccount();
  const subscription = account && accountedTo(world, account).find(({ id }) => id === params.id);
  if (!account || !params.id || !findAzureSubscription(world, params.id)) return notFound;
  // Somebody else's: what there is of one's own is shown, or why there is nothing.
  if (!subscription) return <Subscriptions />;

  return (
    <AccountPage>
      <Summary subscription={subscription} account={account} />
    </AccountPage>
  );
}

function Summary({ subscription, account }: { subscription: AzureSubscription; account: Account }) {
  const t = useText();
  const { dollars } = useFormats();
  const edit = useRef<HTMLDialogElement>(null);
  const cancel = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const { send, rejection } = useCommand();
  const { said: reactivated = false, say } = useOutcome<true>();

  async function reactivate() {
    const { id } = subscription;
    if (!(await send({ type: 'reactivateAzureSubscription', subscription: id }))) return;
    say(true, (world) => findAzureSubscription(world, id)?.canceled);
    // The button that was pressed goes away with what it was for.
    title.current?.focus();
  }

  return (
    <>
      <h1 ref={title} tabIndex={-1} className={styles.title}>
        {t('accountCenter.summaryFor')} <strong>{subscription.name}</strong>
      </h1>
      <ul className={styles.views} aria-label={t('accountCenter.views')}>
        <li aria-current="page">{t('accountCenter.overview')}</li>
        <li>
          <Inert>{t('accountCenter.billingHistory')}</Inert>
        </li>
      </ul>
      <TrialNotice subscription={subscription} />
      <Rejected why={rejection} className={styles.refused} />
      <p role="status" className={reactivated ? styles.said : undefined}>
        {reactivated && t('accountCenter.reactivated', { name: subscription.name })}
      </p>
      <div className={styles.columns}>
        <p>{t('accountCenter.unused')}</p>
        <div>
          <h2 className={styles.label}>{t('accountCenter.balance')}</h2>
          <p className={styles.balance}>{dollars(0)}</p>
          <Period subscription={subscription} />
          <Deeds
            subscription={subscription}
            onEdit={() => {
              edit.current?.showModal();
              edit.current?.querySelector('input')?.focus();
            }}
            onCancel={() => cancel.current?.showModal()}
            onReactivate={() => void reactivate()}
          />
          <Facts subscription={subscription} account={account} onReactivate={() => void reactivate()} />
        </div>
      </div>
      <EditDialog ref={edit} subscription={subscription} />
      {/* The button that opened it goes away with what it was for. */}
      <CancelDialog ref={cancel} subscription={subscription} onCanceled={() => title.current?.focus()} />
    </>
  );
}

/** Since when it is there, and the period that is billed. */
function Period({ subscription }: { subscription: AzureSubscription }) {
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

type FactsProps = {
  readonly subscription: AzureSubscription;
  readonly account: Account;
  readonly onReactivate: () => void;
};

function Facts({ subscription, account, onReactivate }: FactsProps) {
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
        offer: offer === FREE_TRIAL.offer ? FREE_TRIAL.name : PAY_AS_YOU_GO.name,
        offerId: offer,
        currency: 'USD',
        status: (
          <>
            {t(`accountCenter.state.${state}`)}{' '}
            {mayBeReactivated(subscription) && (
              <button
                type="button"
                className={styles.link}
                onClick={onReactivate}
                {...target('account-center.reactivate')}
              >
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
  | 'offer'
  | 'offerId'
  | 'currency'
  | 'status'
  | 'reason';

function FactList({ facts }: { facts: Readonly<Partial<Record<Fact, ReactNode>>> }) {
  const t = useText();
  return (
    <dl className={styles.facts}>
      {Object.entries(facts).map(([name, value]) => (
        <div key={name}>
          <dt className={styles.label}>{t(`accountCenter.fact.${name as Fact}`)}</dt>
          <dd>{typeof value === 'string' ? <Breakable>{value}</Breakable> : value}</dd>
        </div>
      ))}
    </dl>
  );
}
