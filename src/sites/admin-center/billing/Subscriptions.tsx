import { FurtherPage } from '../frame/FurtherPage';
import { BuyersOnly } from './BuyersOnly';
import { SubscriptionTable } from './SubscriptionTable';

export function Subscriptions() {
  return (
    <FurtherPage title="adminCenter.head.subscriptions">
      {(administrator) => (
        <BuyersOnly administrator={administrator} closed="adminCenter.billing.closed">
          <SubscriptionTable directory={administrator.home} />
        </BuyersOnly>
      )}
    </FurtherPage>
  );
}
