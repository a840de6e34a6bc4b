import { azureStateOf, azureTrialEnd, mayBeReactivated, type AzureSubscription } from '../../../core/index';
import { useFormats } from '../../../i18n/useFormats';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { useWorld } from '../../../store/run';
import { Icon } from '../frame/Icon';
import { useSeenName } from '../frame/useSeenName';
import styles from './DisabledNote.module.css';

type Props = { readonly subscription: AzureSubscription; readonly accountCenter: string | undefined };

/** Says that a subscription is disabled or canceled, and where it can be had back by whom it belongs to. */
export function DisabledNote({ subscription, accountCenter }: Props) {
  const t = useText();
  const { day } = useFormats();
  const { link } = useFrame();
  const nameOf = useSeenName();
  const world = useWorld();
  const state = azureStateOf(world, subscription);
  if (state === 'active') return null;
  const name = nameOf(subscription);
  const isDisabled = state === 'disabled';
  const comesBack = isDisabled || mayBeReactivated(subscription);

  return (
    <div className={styles.note}>
      <Icon name="info" size={18} />
      <p>
        {isDisabled
          ? t('azurePortal.trial.disabled', { name, date: day(azureTrialEnd(subscription)) })
          : t('azurePortal.subscription.canceled', { name })}{' '}
        {accountCenter !== undefined && comesBack && (
          <a {...link(accountCenter)} {...target(isDisabled ? 'azure-portal.upgrade' : 'azure-portal.reactivate')}>
            {t(isDisabled ? 'azurePortal.trial.upgrade' : 'azurePortal.subscription.reactivate')}
          </a>
        )}
      </p>
    </div>
  );
}
