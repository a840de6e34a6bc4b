import type { Office365Plan } from '../../../core/index';
import { useFormats } from '../../../i18n/useFormats';
import { useText } from '../../../i18n/useText';
import { OrderLine } from '../frame/OrderLine';
import type { Buyer } from './usePurchase';
import styles from './Purchase.module.css';

type Props = { readonly plan: Office365Plan; readonly seats: number; readonly buyer: Buyer };

/** What is ordered, what it would cost, and whose it will be. */
export function OrderTotal({ plan: { id, price }, seats, buyer: { home, userName } }: Props) {
  const t = useText();
  const { dollars } = useFormats();
  return (
    <div className={styles.total}>
      <OrderLine plan={id} seats={seats} trial={false} />
      <p>{t('officeSignUp.buy.total', { price: dollars(price), total: dollars(price * seats) })}</p>
      <p>{t('officeSignUp.buy.lands', { directory: home.name, domain: home.initialDomain, userName })}</p>
      <p>{t('officeSignUp.buy.simulated')}</p>
    </div>
  );
}
