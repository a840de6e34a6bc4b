import { FurtherPage } from '../frame/FurtherPage';
import { BillTable } from './BillTable';
import { BuyersOnly } from './BuyersOnly';

export function Bills() {
  return (
    <FurtherPage title="adminCenter.head.bills">
      {(administrator) => (
        <BuyersOnly administrator={administrator} closed="adminCenter.bills.closed">
          <BillTable directory={administrator.home} />
        </BuyersOnly>
      )}
    </FurtherPage>
  );
}
