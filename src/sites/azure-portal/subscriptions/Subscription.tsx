import { findAzureSubscription, subscriptionsSeenBy } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { useFrame, usePlace } from '../../../store/frame';
import { useWorld } from '../../../store/run';
import { useAccount } from '../../../store/useCommand';
import { Portal } from '../frame/Portal';
import { SubscriptionBlade } from './SubscriptionBlade';
import { Subscriptions } from './Subscriptions';
import { SubscriptionsBlade } from '../blade/SubscriptionsBlade';

/** One subscription, beside the list it was chosen from. Of those of others only the list is shown. */
export function Subscription() {
  const t = useText();
  const { notFound } = useFrame();
  const { params } = usePlace();
  const world = useWorld();
  const account = useAccount();
  const subscription = account && subscriptionsSeenBy(world, account.id).find(({ id }) => id === params['id']);
  if (!account || !findAzureSubscription(world, params['id'] ?? '')) return notFound;
  if (!subscription) return <Subscriptions />;

  return (
    <Portal
      directory={subscription.directory}
      trail={[
        { name: t('azurePortal.service.subscriptions'), to: addresses.azurePortal.subscriptions() },
        { name: subscription.name },
      ]}
    >
      <SubscriptionsBlade open={subscription.id} />
      <SubscriptionBlade subscription={subscription} />
    </Portal>
  );
}
