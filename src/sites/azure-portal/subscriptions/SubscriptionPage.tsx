import type { ReactNode } from 'react';
import {
  distinctSubscription,
  findAzureSubscription,
  subscriptionsSeenBy,
  type AzureSubscription,
} from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { useFrame, usePlace } from '../../../store/frame';
import { useWorld } from '../../../store/run';
import { useAccount } from '../../../store/useCommand';
import { Portal } from '../frame/Portal';
import { Subscriptions } from './Subscriptions';

/** The pages of a subscription, each a step further in than the one before. */
const PLACES = ['subscription', 'settings', 'users', 'add'] as const;

type Props = {
  readonly place: (typeof PLACES)[number];
  readonly children: (subscription: AzureSubscription) => ReactNode;
};

/** A page of the subscription that the address names. Of those of others only the list is shown. */
export function SubscriptionPage({ place, children }: Props) {
  const t = useText();
  const { notFound } = useFrame();
  const { params } = usePlace();
  const world = useWorld();
  const account = useAccount();
  const seen = account ? subscriptionsSeenBy(world, account.id) : [];
  const subscription = seen.find(({ id }) => id === params['id']);
  if (!account || !findAzureSubscription(world, params['id'] ?? '')) return notFound;
  if (!subscription) return <Subscriptions />;

  const { id, directory } = subscription;
  const shown = seen.filter((one) => one.directory === directory);
  const name = distinctSubscription(world, subscription, shown);
  const pages = addresses.azurePortal;
  const steps = [
    { name, to: pages.subscription({ id }) },
    { name: t('azurePortal.subscription.settings'), to: pages.subscriptionSettings({ id }) },
    { name: t('azurePortal.users'), to: pages.subscriptionUsers({ id }) },
    { name: t('azurePortal.access.add'), to: pages.subscriptionAccess({ id }) },
  ].slice(0, PLACES.indexOf(place) + 1);
  const here = steps.pop();
  return (
    <Portal
      directory={directory}
      trail={[
        { name: t('azurePortal.service.subscriptions'), to: pages.subscriptions() },
        ...steps,
        { name: here?.name ?? name },
      ]}
    >
      {children(subscription)}
    </Portal>
  );
}
