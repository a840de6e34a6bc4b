import { office365SubscriptionsOf, whyNot } from '../../../core/index';
import { useWorld } from '../../../store/run';
import type { Administrator } from '../frame/roles';
import { TrialNotice } from '../frame/TrialNotice';

/** How each trial of a directory stands; what can be done about it is for those who may buy. */
export function TrialNotices({ administrator }: { readonly administrator: Administrator }) {
  const world = useWorld();
  const { home } = administrator;
  const mayBuy = !whyNot('buy', home, administrator);
  return office365SubscriptionsOf(world, home.id)
    .filter(({ trial }) => trial)
    .map((one) => <TrialNotice key={one.id} subscription={one} mayBuy={mayBuy} />);
}
