import { FurtherPage } from '../frame/FurtherPage';
import { PlanOffers } from './PlanOffers';

export function Purchase() {
  return (
    <FurtherPage title="adminCenter.head.purchase">
      {(administrator) => <PlanOffers administrator={administrator} />}
    </FurtherPage>
  );
}
