import { useText } from '../../../i18n/useText';
import { Portal } from '../frame/Portal';
import { SubscriptionsBlade } from '../blade/SubscriptionsBlade';

/** The Azure subscriptions that the account administers (figure 10). */
export function Subscriptions() {
  const t = useText();
  return (
    <Portal trail={[{ name: t('azurePortal.service.subscriptions') }]}>
      <SubscriptionsBlade />
    </Portal>
  );
}
