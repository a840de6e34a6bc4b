import { planNamed, whyNoOffice365Trial } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { useFrame, usePlace } from '../../../store/frame';
import { useWorld } from '../../../store/run';
import { useAccount } from '../../../store/useCommand';
import { ConfirmOrder } from './ConfirmOrder';
import { OrderPage } from '../frame/OrderPage';
import { OrderRefused } from '../frame/OrderRefused';
import { useOrder } from './useOrder';
import styles from './CheckOutPage.module.css';

/** Figure 14: what is about to be ordered, or why this account cannot order it. */
export function CheckOutPage() {
  const t = useText();
  const { profile, notFound } = useFrame();
  const { params } = usePlace();
  const world = useWorld();
  const account = useAccount();
  const plan = planNamed(params.plan)?.id;
  const { ordering, order } = useOrder();
  if (!plan) return notFound;
  if (!account) return null;

  const why = ordering ? undefined : whyNoOffice365Trial(world, profile, plan);
  return (
    <OrderPage account={account}>
      <h1 className={styles.checkOut}>{t('officeSignUp.checkOut')}</h1>
      {why ? (
        <OrderRefused why={why} account={account} plan={plan} />
      ) : (
        <ConfirmOrder plan={plan} onTry={() => void order(plan)} />
      )}
    </OrderPage>
  );
}
