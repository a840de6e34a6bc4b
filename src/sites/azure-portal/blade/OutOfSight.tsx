import type { ReactNode } from 'react';
import { accountedTo, findDirectory, type AzureSubscription } from '../../../core/index';
import { Text } from '../../../i18n/useText';
import { useDirectoryName } from '../../../parts/useDirectoryName';
import { useSubscriptionName } from '../../../parts/useSubscriptionName';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { useWorld } from '../../../store/run';
import { useSignedIn } from '../frame/signedIn';

/** What became of a subscription whose Account Administrator is no user of the directory that it trusts. */
export function OutOfSight({ subscription }: { subscription: AzureSubscription }) {
  const { link } = useFrame();
  const world = useWorld();
  const account = useSignedIn();
  const titleOf = useDirectoryName();
  const nameOf = useSubscriptionName(accountedTo(world, account));
  const directory = findDirectory(world, subscription.directory);
  const toAccountCenter = (words: ReactNode) => (
    <a {...link(addresses.accountCenter.subscription({ id: subscription.id }))} {...target('azure-portal.outOfSight')}>
      {words}
    </a>
  );
  return (
    <p>
      <Text
        id="azurePortal.subscriptions.outOfSight"
        values={{
          userName: account.userName,
          name: nameOf(subscription),
          directory: directory ? titleOf(directory) : '',
          link: toAccountCenter,
        }}
      />
    </p>
  );
}
