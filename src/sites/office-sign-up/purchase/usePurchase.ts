import type { Account, Office365Plan, PlanId, TrainingCard } from '../../../core/index';
import { addresses } from '../../../map/addresses';
import { useFrame, usePlace } from '../../../store/frame';
import { useCommand } from '../../../store/useCommand';

/** Somebody who may buy for a directory. */
export type Buyer = Extract<Account, { kind: 'organizational' }>;

type OnAnswer = { readonly onOrder: () => void; readonly onRefused: () => void };
export type Order = OnAnswer & { readonly plan: Office365Plan; readonly buyer: Buyer };
type Payment = { readonly seats?: number; readonly card: TrainingCard };

/** Buys a plan and goes to its receipt, unless somebody has gone elsewhere meanwhile. */
export function usePurchase(plan: PlanId, { onOrder, onRefused }: OnAnswer) {
  const { go } = useFrame();
  const { address } = usePlace();
  const { send, rejection, forget } = useCommand();

  async function buy(payment: Payment): Promise<void> {
    onOrder();
    const events = await send({ type: 'buyOffice365Plan', plan, ...payment });
    const bought = events?.find(
      (event) => event.type === 'Office365TrialBought' || event.type === 'Office365SubscriptionCreated',
    );
    if (bought) go(addresses.officeSignUp.receipt({ order: bought.order }), { replace: true, from: address });
    else onRefused();
  }

  return { buy, rejection, forget };
}
