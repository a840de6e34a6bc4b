import { azureSubscriptionsOf, FREE_TRIAL } from '../../core/index';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { useWorld } from '../../store/run';
import { target } from '../../ui/target';
import { Disclosure } from './Disclosure';
import { Icon } from './Icon';
import styles from './Notifications.module.css';
import { useSignedIn } from './signedIn';

/** The bell. What it has to say is the credit that is left of each free trial. */
export function Notifications() {
  const t = useText();
  const { dollars, day } = useFormats();
  const world = useWorld();
  const trials = azureSubscriptionsOf(world, useSignedIn().id).filter(({ offer }) => offer === FREE_TRIAL.offer);
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
        {trials.map(({ id, name, created }) => (
          <li key={id} className={styles.card}>
            <Icon name="info" size={18} />
            <div>
              <h3>{t('azurePortal.credit', { amount: dollars(FREE_TRIAL.credit) })}</h3>
              <p>{t('azurePortal.credit.text', { name })}</p>
            </div>
            <time dateTime={created}>{day(created)}</time>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
