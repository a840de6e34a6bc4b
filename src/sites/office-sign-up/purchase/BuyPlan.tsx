import { useState } from 'react';
import { OFFICE_365_TRIAL } from '../../../core/index';
import { useRejectionText } from '../../../i18n/useRejectionText';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { TextLine } from '../../../ui/TextLine';
import { OrderTotal } from './OrderTotal';
import { PayByCard } from './PayByCard';
import { usePurchase, type Order } from './usePurchase';
import styles from './Purchase.module.css';

/** A new subscription, for as many people as are typed. */
export function BuyPlan({ plan, buyer, ...onAnswer }: Order) {
  const t = useText();
  const rejectionText = useRejectionText();
  const { buy, rejection, forget } = usePurchase(plan.id, onAnswer);
  const [typed, setTyped] = useState(String(OFFICE_365_TRIAL.seats));
  const seats = seatsIn(typed);
  const ofSeats = rejection?.code === 'seats-missing' || rejection?.code === 'too-many-seats';

  const type = (value: string) => {
    setTyped(value);
    if (ofSeats) forget();
  };

  return (
    <PayByCard
      buyer={buyer}
      pay={(card) => buy({ seats, card })}
      rejection={ofSeats ? undefined : rejection}
      forget={forget}
      submit={t('officeSignUp.buy.placeOrder')}
      intro={
        <>
          <TextLine
            label={t('officeSignUp.buy.seats')}
            required
            inputMode="numeric"
            value={typed}
            onType={type}
            error={ofSeats ? rejectionText(rejection) : undefined}
            className={`${styles.field} ${styles.required} ${styles.seats}`}
            errorClassName={styles.error}
            {...target('office-sign-up.seats')}
          />
          <OrderTotal plan={plan} seats={seats} buyer={buyer} />
        </>
      }
    />
  );
}

/** The whole number that was typed; none where it is no number that can be ordered. */
function seatsIn(typed: string): number {
  const digits = typed.replaceAll(/[\s.,]/g, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : 0;
}
