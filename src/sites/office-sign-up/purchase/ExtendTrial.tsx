import {
  addDays,
  OFFICE_365_EXTENSION_DAYS,
  office365TrialDates,
  type Office365Subscription,
  type TrainingCard,
} from '../../../core/index';
import { useFormats } from '../../../i18n/useFormats';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { useFrame } from '../../../store/frame';
import { useCommand } from '../../../store/useCommand';
import { OrderLine } from '../frame/OrderLine';
import { PayByCard } from './PayByCard';
import type { Order } from './usePurchase';
import styles from './Purchase.module.css';

type Props = Omit<Order, 'plan'> & { readonly trial: Office365Subscription };

/** Until when the trial would last, and the card that it takes. */
export function ExtendTrial({ trial, buyer, onOrder, onRefused }: Props) {
  const t = useText();
  const { day } = useFormats();
  const { go } = useFrame();
  const { send, rejection, forget } = useCommand();
  const end = office365TrialDates(trial)?.expired ?? trial.started;

  async function extend(card: TrainingCard): Promise<void> {
    onOrder();
    const extended = await send({ type: 'extendOffice365Trial', plan: trial.plan, card });
    if (extended) go(addresses.adminCenter.dashboard(), { replace: true });
    else onRefused();
  }

  const values = { end: day(end), later: day(addDays(end, OFFICE_365_EXTENSION_DAYS)) };
  return (
    <PayByCard
      buyer={buyer}
      pay={extend}
      rejection={rejection}
      forget={forget}
      submit={t('officeSignUp.extend.now')}
      intro={
        <div className={styles.total}>
          <OrderLine plan={trial.plan} seats={trial.seats} trial />
          <p>{t('officeSignUp.extend.until', { ...values, days: OFFICE_365_EXTENSION_DAYS })}</p>
          <p>{t('officeSignUp.extend.once')}</p>
        </div>
      }
    />
  );
}
