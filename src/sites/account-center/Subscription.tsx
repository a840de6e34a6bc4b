import { useRef } from 'react';
import {
  accountedTo,
  addDays,
  azureStateOf,
  azureTrialEnd,
  findAccount,
  FREE_TRIAL,
  PAY_AS_YOU_GO,
  type Account,
  type AzureSubscription,
} from '../../core/index';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { useFrame, usePlace } from '../../store/frame';
import { useWorld } from '../../store/run';
import { useAccount } from '../../store/useCommand';
import { Inert } from '../../ui/Inert';
import { target } from '../../ui/target';
import { AccountPage } from './AccountPage';
import { CancelDialog } from './CancelDialog';
import { EditDialog } from './EditDialog';
import styles from './Subscription.module.css';
import { TrialNotice } from './TrialNotice';

/** One subscription: what it is, what it costs, and what its Account Administrator may do with it. */
export function Subscription() {
  const { notFound } = useFrame();
  const { params } = usePlace();
  const world = useWorld();
  const account = useAccount();
  const subscription = account && accountedTo(world, account).find(({ id }) => id === params.id);
  if (!account || !subscription) return notFound;

  return (
    <AccountPage>
      <Summary subscription={subscription} account={account} />
    </AccountPage>
  );
}

const INERT_LINKS = ['paymentMethod', 'usageDetails', 'contactSupport', 'address', 'partner'] as const;

function Summary({ subscription, account }: { subscription: AzureSubscription; account: Account }) {
  const t = useText();
  const { dollars } = useFormats();
  const edit = useRef<HTMLDialogElement>(null);
  const cancel = useRef<HTMLDialogElement>(null);
  return (
    <>
      <h1 className={styles.title}>
        {t('accountCenter.summaryFor')} <strong>{subscription.name}</strong>
      </h1>
      <TrialNotice subscription={subscription} />
      <div className={styles.columns}>
        <p>{t('accountCenter.unused')}</p>
        <div>
          <h2 className={styles.label}>{t('accountCenter.balance')}</h2>
          <p className={styles.balance}>{dollars(0)}</p>
          <ul className={styles.deeds}>
            {INERT_LINKS.map((name) => (
              <li key={name}>
                <Inert>{t(`accountCenter.link.${name}`)}</Inert>
              </li>
            ))}
            {subscription.canceled && subscription.offer === PAY_AS_YOU_GO.offer && (
              <li>
                <Inert>{t('accountCenter.reactivate')}</Inert>
              </li>
            )}
            {!subscription.canceled && (
              <>
                <li>
                  <button type="button" onClick={() => edit.current?.showModal()} {...target('account-center.edit')}>
                    {t('accountCenter.edit')}
                  </button>
                </li>
                <li>
                  <button
                    type="button"
                    onClick={() => cancel.current?.showModal()}
                    {...target('account-center.cancel')}
                  >
                    {t('accountCenter.cancel')}
                  </button>
                </li>
              </>
            )}
          </ul>
          <Facts subscription={subscription} account={account} />
        </div>
      </div>
      <EditDialog ref={edit} subscription={subscription} />
      <CancelDialog ref={cancel} subscription={subscription} />
    </>
  );
}

function Facts({ subscription, account }: { subscription: AzureSubscription; account: Account }) {
  const t = useText();
  const { day } = useFormats();
  const world = useWorld();
  const { id, offer, created, serviceAdministrator } = subscription;
  const state = azureStateOf(world, subscription);
  const end = azureTrialEnd(subscription);
  const facts = {
    purchased: day(created),
    // The sources know the first period only.
    ...(world.date < end && { period: `${day(created)} - ${day(addDays(end, -1))}` }),
    accountAdministrator: account.userName,
    serviceAdministrator: findAccount(world, serviceAdministrator)?.userName ?? serviceAdministrator,
    id,
    offer: offer === FREE_TRIAL.offer ? FREE_TRIAL.name : PAY_AS_YOU_GO.name,
    offerId: offer,
    currency: 'USD',
    status: t(`accountCenter.state.${state}`),
    ...(state !== 'active' && { reason: t(`accountCenter.reason.${state}`, { date: day(end) }) }),
  };
  return (
    <dl className={styles.facts}>
      {Object.entries(facts).map(([name, value]) => (
        <div key={name}>
          <dt className={styles.label}>{t(`accountCenter.fact.${name as keyof typeof facts}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
