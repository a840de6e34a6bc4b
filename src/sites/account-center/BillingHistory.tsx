import { useText } from '../../i18n/useText';
import { SubscriptionPage } from './SubscriptionPage';

/** The bills of a subscription: nothing is used in this world, so none has come. */
export function BillingHistory() {
  const t = useText();
  return <SubscriptionPage tab="billingHistory">{() => <p>{t('accountCenter.noBills')}</p>}</SubscriptionPage>;
}
