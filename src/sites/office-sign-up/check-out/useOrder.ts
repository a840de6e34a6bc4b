import { useState } from 'react';
import type { PlanId } from '../../../core/index';
import { addresses } from '../../../map/addresses';
import { useFrame, usePlace } from '../../../store/frame';
import { useCommand } from '../../../store/useCommand';

/** Orders a trial and goes to its receipt, unless somebody has gone elsewhere meanwhile. Until then the page stands as it is: the plan has been tried by now. */
export function useOrder() {
  const { go } = useFrame();
  const { address } = usePlace();
  const { send } = useCommand();
  const [ordering, setOrdering] = useState(false);

  async function order(plan: PlanId) {
    if (ordering) return;
    setOrdering(true);
    const events = await send({ type: 'startOffice365Trial', plan });
    const created = events?.find((event) => event.type === 'Office365SubscriptionCreated');
    if (created) go(addresses.officeSignUp.receipt({ order: created.order }), { replace: true, from: address });
    else setOrdering(false);
  }

  return { ordering, order };
}
