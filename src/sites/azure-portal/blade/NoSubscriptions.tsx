import type { ReactNode } from 'react';
import { accountedTo, directoriesOf, subscriptionsSeenBy } from '../../../core/index';
import { Text, useText } from '../../../i18n/useText';
import { useDirectoryName } from '../../../parts/useDirectoryName';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { useWorld } from '../../../store/run';
import { DirectoryLink } from '../frame/DirectoryLink';
import { OutOfSight } from './OutOfSight';
import { useDirectory, useSignedIn } from '../frame/signedIn';
import styles from './SubscriptionsBlade.module.css';

/** For an account that has no subscription in this directory: what that means, and the way to one. */
export function NoSubscriptions() {
  const t = useText();
  const titleOf = useDirectoryName();
  const { link } = useFrame();
  const world = useWorld();
  const account = useSignedIn();
  const { id, userName } = account;
  const directory = useDirectory();
  const seen = subscriptionsSeenBy(world, id);
  const outOfSight = accountedTo(world, account).filter((one) => !seen.includes(one));
  const elsewhere = directoriesOf(world, id).filter((one) => seen.some((each) => each.directory === one.id));
  const toFreeTrial = (words: ReactNode) => (
    <a {...link(addresses.azureCom.freeTrial())} {...target('azure-portal.freeTrial')}>
      {words}
    </a>
  );
  return (
    <div className={styles.none}>
      <h2>{t('azurePortal.subscriptions.none')}</h2>
      {elsewhere.length + outOfSight.length === 0 && (
        <p>
          <Text id="azurePortal.subscriptions.noneText" values={{ userName, link: toFreeTrial }} />
        </p>
      )}
      {outOfSight.map((one) => (
        <OutOfSight key={one.id} subscription={one} />
      ))}
      {elsewhere.length > 0 && (
        <>
          <p>
            {t('azurePortal.subscriptions.elsewhere', { userName, directory: directory ? titleOf(directory) : '' })}
          </p>
          <ul>
            {elsewhere.map((one) => (
              <li key={one.id}>
                <DirectoryLink directory={one} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
