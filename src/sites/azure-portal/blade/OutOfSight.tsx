import type { ReactNode } from 'react';
import { findDirectory, type AzureSubscription } from '../../../core/index';
import { Text } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { useWorld } from '../../../store/run';
import { useSignedIn } from '../frame/signedIn';

/** What became of a subscription whose Account Administrator is no user of the directory that it trusts. */
export function OutOfSight({ subscription: { id, name, directory } }: { subscription: AzureSubscription }) {
  const { link } = useFrame();
  const world = useWorld();
  const { userName } = useSignedIn();
  const toAccountCenter = (words: ReactNode) => (
    <a {...link(addresses.accountCenter.subscription({ id }))} {...target('azure-portal.outOfSight')}>
      {words}
    </a>
  );
  return (
    <p>
      <Text
        id="azurePortal.subscriptions.outOfSight"
        values={{ userName, name, directory: findDirectory(world, directory)?.name ?? '', link: toAccountCenter }}
      />
    </p>
  );
}
