import { azureStateOf, azureTrialEnd, type AzureSubscription } from '../../../core/index';
import { useFormats } from '../../../i18n/useFormats';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { useWorld } from '../../../store/run';
import { Icon } from '../frame/Icon';
import styles from './DisabledNote.module.css';

type Props = { readonly subscription: AzureSubscription; readonly accountCenter: string | undefined };

/** Says that a subscription is disabled, since when, and where it can be had back by whom it belongs to. */
export function DisabledNote({ subscription, accountCenter }: Props) {
  const t = useText();
  const { day } = useFormats();
  const { link } = useFrame();
  const world = useWorld();
  if (azureStateOf(world, subscription) !== 'disabled') return null;

  return (
    <div className={styles.note}>
      <Icon name="info" size={18} />
      <p>
        {t('azurePortal.trial.disabled', { name: subscription.name, date: day(azureTrialEnd(subscription)) })}{' '}
        {accountCenter !== undefined && (
          <a {...link(accountCenter)} {...target('azure-portal.upgrade')}>
            {t('azurePortal.trial.upgrade')}
          </a>
        )}
      </p>
    </div>
  );
}
