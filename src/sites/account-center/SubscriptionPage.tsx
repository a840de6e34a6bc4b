import { useRef, type ReactNode, type RefObject } from 'react';
import { accountedTo, findAzureSubscription, type Account, type AzureSubscription } from '../../core/index';
import { useText } from '../../i18n/useText';
import { addresses } from '../../map/addresses';
import { target } from '../../map/targets';
import { useFrame, usePlace } from '../../store/frame';
import { useWorld } from '../../store/run';
import { useAccount } from '../../store/useCommand';
import { AccountPage } from './AccountPage';
import styles from './SubscriptionPage.module.css';
import { Subscriptions } from './Subscriptions';
import { TrialNotice } from './TrialNotice';
import { useOwnName } from './useOwnName';

const TABS = ['subscription', 'billingHistory'] as const;
type Tab = (typeof TABS)[number];

type Given = {
  readonly subscription: AzureSubscription;
  readonly account: Account;
  readonly title: RefObject<HTMLHeadingElement | null>;
};

type Props = { readonly tab: Tab; readonly children: (given: Given) => ReactNode };

/** What both pages of one subscription have, and their door: only its Account Administrator sees it. */
export function SubscriptionPage({ tab, children }: Props) {
  const t = useText();
  const { notFound } = useFrame();
  const { params } = usePlace();
  const world = useWorld();
  const account = useAccount();
  const nameOf = useOwnName();
  const title = useRef<HTMLHeadingElement>(null);
  const subscription = account && accountedTo(world, account).find(({ id }) => id === params.id);
  if (!account || !params.id || !findAzureSubscription(world, params.id)) return notFound;
  // Somebody else's: what there is of one's own is shown, or why there is nothing.
  if (!subscription) return <Subscriptions />;

  return (
    <AccountPage>
      <h1 ref={title} tabIndex={-1} className={styles.title}>
        {t('accountCenter.summaryFor')} <strong>{nameOf(subscription)}</strong>
      </h1>
      <TabLinks here={tab} id={subscription.id} />
      <TrialNotice subscription={subscription} />
      {children({ subscription, account, title })}
    </AccountPage>
  );
}

function TabLinks({ here, id }: { readonly here: Tab; readonly id: string }) {
  const t = useText();
  const { link } = useFrame();
  return (
    <ul className={styles.tabs} aria-label={t('accountCenter.views')}>
      {TABS.map((tab) => (
        <li key={tab}>
          <a
            aria-current={tab === here ? 'page' : undefined}
            {...link(addresses.accountCenter[tab]({ id }))}
            {...target(`account-center.${tab}`)}
          >
            {t(`accountCenter.tab.${tab}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}
