import { useState } from 'react';
import { planNamed, keptTrialOf, whyNoExtension, type Office365Subscription } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { useFrame, usePlace } from '../../../store/frame';
import { useWorld } from '../../../store/run';
import { useAccount } from '../../../store/useCommand';
import { OrderPage } from '../frame/OrderPage';
import { OrderRefused } from '../frame/OrderRefused';
import { ExtendTrial } from './ExtendTrial';
import styles from './Purchase.module.css';

/** A trial that gets more days, or why it gets none. */
export function ExtendPage() {
  const t = useText();
  const { profile, notFound } = useFrame();
  const { params } = usePlace();
  const world = useWorld();
  const account = useAccount();
  const plan = planNamed(params.plan)?.id;
  // The page stands as it is until it leads on: the trial is extended by then.
  const [extending, setExtending] = useState<Office365Subscription>();
  if (!plan) return notFound;
  if (!account) return null;

  const why = extending ? undefined : whyNoExtension(world, profile, plan);
  const trial =
    extending ?? (account.kind === 'organizational' ? keptTrialOf(world, account.home.id, plan) : undefined);
  return (
    <OrderPage account={account}>
      <h1 className={styles.checkOut}>{t('officeSignUp.checkOut')}</h1>
      {why && <OrderRefused why={why} account={account} plan={plan} />}
      {!why && trial && account.kind === 'organizational' && (
        <>
          <h2 className={styles.heading}>{t('officeSignUp.extend')}</h2>
          <ExtendTrial
            trial={trial}
            buyer={account}
            onOrder={() => setExtending(trial)}
            onRefused={() => setExtending(undefined)}
          />
        </>
      )}
    </OrderPage>
  );
}
