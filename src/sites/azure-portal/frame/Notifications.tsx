import { azureStateOf, azureSubscriptionsOf, creditOf } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { useWorld } from '../../../store/run';
import { Disclosure } from '../blade/Disclosure';
import { Icon } from './Icon';
import styles from './Notifications.module.css';
import { useDirectory, useSignedIn } from './signedIn';
import { TrialNews } from '../blade/TrialNews';

/** The bell. Of each free trial in the directory that is shown it tells the credit that is left, or that the trial is over. */
export function Notifications() {
  const t = useText();
  const world = useWorld();
  const directory = useDirectory();
  const trials = azureSubscriptionsOf(world, useSignedIn().id)
    .filter((one) => one.directory === directory?.id)
    .filter((one) => creditOf(world, one) > 0 || azureStateOf(world, one) === 'disabled');
  return (
    <Disclosure
      label={t('azurePortal.notifications.button', { count: trials.length })}
      buttonClassName={styles.bell}
      panelClassName={styles.pane}
      {...target('azure-portal.notifications')}
      button={
        <>
          <Icon name="bell" size={24} />
          {trials.length > 0 && <span className={styles.badge}>{trials.length}</span>}
        </>
      }
    >
      <h2>{t('azurePortal.notifications')}</h2>
      {trials.length === 0 && <p>{t('azurePortal.notifications.none')}</p>}
      <ul>
        {trials.map((one) => (
          <TrialNews key={one.id} subscription={one} />
        ))}
      </ul>
    </Disclosure>
  );
}
