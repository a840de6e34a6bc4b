import { azureStateOf, azureTrialEnd, creditOf, daysUntil, type AzureSubscription } from '../../../core/index';
import { useFormats } from '../../../i18n/useFormats';
import { useText } from '../../../i18n/useText';
import { useWorld } from '../../../store/run';
import { Icon } from '../frame/Icon';
import { useSeenName } from '../frame/useSeenName';
import { isTrial } from './offers';
import styles from '../frame/Notifications.module.css';

/** What the bell says of a subscription: the credit that is left and until when, or that it was disabled. */
export function TrialNews({ subscription }: { subscription: AzureSubscription }) {
  const t = useText();
  const { dollars, day } = useFormats();
  const world = useWorld();
  const name = useSeenName()(subscription);
  const end = azureTrialEnd(subscription);
  const disabled = azureStateOf(world, subscription) === 'disabled';
  const words = disabled ? 'azurePortal.trial.disabled' : 'azurePortal.trial.active';
  const since = disabled ? end : subscription.created;
  return (
    <li className={styles.card}>
      <Icon name="info" size={18} />
      <div>
        <h3>
          {disabled
            ? t('azurePortal.trial.title.disabled')
            : t('azurePortal.credit', { amount: dollars(creditOf(world, subscription)) })}
        </h3>
        <p>
          {!disabled && t('azurePortal.credit.text', { name })}{' '}
          {isTrial(subscription) && t(words, { name, days: daysUntil(world, end), date: day(end) })}
        </p>
      </div>
      <time dateTime={since}>{day(since)}</time>
    </li>
  );
}
