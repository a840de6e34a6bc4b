import { useState } from 'react';
import { planNamed, keptTrialOf, whyNoOffice365Purchase, type Office365Subscription } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { useFrame, usePlace } from '../../../store/frame';
import { useWorld } from '../../../store/run';
import { useAccount } from '../../../store/useCommand';
import { OrderPage } from '../frame/OrderPage';
import { OrderRefused } from '../frame/OrderRefused';
import { BuyPlan } from './BuyPlan';
import { BuyTrial } from './BuyTrial';
import styles from './Purchase.module.css';

/** A plan that is bought: the directory's trial of it, which is kept, or a new subscription; or why it cannot be. */
export function BuyPage() {
  const t = useText();
  const { profile, notFound } = useFrame();
  const { params } = usePlace();
  const world = useWorld();
  const account = useAccount();
  const plan = planNamed(params.plan);
  // The page stands as it is until it leads on: what was a trial is bought by then.
  const [ordering, setOrdering] = useState<{ readonly trial: Office365Subscription | undefined }>();
  if (!plan) return notFound;
  if (!account) return null;

  const why = ordering ? undefined : whyNoOffice365Purchase(world, profile);
  if (why || account.kind === 'microsoft') {
    return (
      <OrderPage account={account}>
        <h1 className={styles.checkOut}>{t('officeSignUp.checkOut')}</h1>
        {why && <OrderRefused why={why} account={account} plan={plan.id} />}
      </OrderPage>
    );
  }

  const trial = ordering ? ordering.trial : keptTrialOf(world, account.home.id, plan.id);
  const order = {
    plan,
    buyer: account,
    onOrder: () => setOrdering({ trial }),
    onRefused: () => setOrdering(undefined),
  };
  return (
    <OrderPage account={account}>
      <h1 className={styles.checkOut}>{t('officeSignUp.checkOut')}</h1>
      <h2 className={styles.heading}>{t('officeSignUp.buy')}</h2>
      {trial ? <BuyTrial trial={trial} {...order} /> : <BuyPlan {...order} />}
    </OrderPage>
  );
}
