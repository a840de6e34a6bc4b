import { useState, type RefObject } from 'react';
import { findAzureSubscription, type Account, type AzureSubscription } from '../../core/index';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { Rejected } from '../../parts/Rejected';
import { useCommand } from '../../store/useCommand';
import { useOutcome } from '../../store/useOutcome';
import { CancelDialog } from './CancelDialog';
import { Deeds } from './Deeds';
import { EditDialog } from './EditDialog';
import { Facts, Period } from './Facts';
import styles from './Subscription.module.css';
import { SubscriptionPage } from './SubscriptionPage';
import { useOwnName } from './useOwnName';

/** One subscription: what it is, what it costs, and what its Account Administrator may do with it. */
export function Subscription() {
  return <SubscriptionPage tab="subscription">{(given) => <Overview {...given} />}</SubscriptionPage>;
}

type Props = {
  readonly subscription: AzureSubscription;
  readonly account: Account;
  readonly title: RefObject<HTMLHeadingElement | null>;
};

function Overview({ subscription, account, title }: Props) {
  const t = useText();
  const nameOf = useOwnName();
  const { dollars } = useFormats();
  const [deed, setDeed] = useState<'edit' | 'cancel'>();
  const { send, rejection } = useCommand();
  const { said: reactivated = false, say } = useOutcome<true>();

  const close = () => setDeed(undefined);

  async function reactivate() {
    const { id } = subscription;
    if (!(await send({ type: 'reactivateAzureSubscription', subscription: id }))) return;
    say(true, (world) => findAzureSubscription(world, id)?.canceled);
    // The button that was pressed goes away with what it was for.
    title.current?.focus();
  }

  return (
    <>
      <Rejected why={rejection} className={styles.refused} />
      <p role="status" className={reactivated ? styles.said : undefined}>
        {reactivated && t('accountCenter.reactivated', { name: nameOf(subscription) })}
      </p>
      <div className={styles.columns}>
        <p>{t('accountCenter.unused')}</p>
        <div>
          <h2 className={styles.label}>{t('accountCenter.balance')}</h2>
          <p className={styles.balance}>{dollars(0)}</p>
          <Period subscription={subscription} />
          <Deeds
            subscription={subscription}
            onEdit={() => setDeed('edit')}
            onCancel={() => setDeed('cancel')}
            onReactivate={() => void reactivate()}
          />
          <Facts subscription={subscription} account={account} onReactivate={() => void reactivate()} />
        </div>
      </div>
      {deed === 'edit' && <EditDialog subscription={subscription} onClose={close} />}
      {deed === 'cancel' && <CancelDialog subscription={subscription} title={title} onClose={close} />}
    </>
  );
}
