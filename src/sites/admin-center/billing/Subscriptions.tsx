import { FurtherPage } from '../frame/FurtherPage';
import { SubscriptionTable } from './SubscriptionTable';

export function Subscriptions() {
  return (
    <FurtherPage title="adminCenter.head.subscriptions">
      {(administrator) => <SubscriptionTable administrator={administrator} />}
    </FurtherPage>
  );
}
