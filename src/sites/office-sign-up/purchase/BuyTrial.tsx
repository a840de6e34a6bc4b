import { seatsTaken, type Office365Subscription } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { useWorld } from '../../../store/run';
import { OrderTotal } from './OrderTotal';
import { PayByCard } from './PayByCard';
import { usePurchase, type Order } from './usePurchase';

/** A trial that becomes a bought subscription: nothing is asked but the card. */
export function BuyTrial({ trial, plan, buyer, ...onAnswer }: Order & { readonly trial: Office365Subscription }) {
  const t = useText();
  const world = useWorld();
  const { buy, rejection, forget } = usePurchase(plan.id, onAnswer);
  return (
    <PayByCard
      buyer={buyer}
      pay={(card) => buy({ card })}
      rejection={rejection}
      forget={forget}
      submit={t('officeSignUp.buy.placeOrder')}
      intro={
        <>
          <p>{t('officeSignUp.buy.kept', { seats: trial.seats, taken: seatsTaken(world, trial.id) })}</p>
          <OrderTotal plan={plan} seats={trial.seats} buyer={buyer} />
        </>
      }
    />
  );
}
