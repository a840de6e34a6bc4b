import type { PlanId } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import styles from './OrderLine.module.css';

/** What is ordered: the plan, its term and how many may use it. */
export function OrderLine({ plan, seats }: { readonly plan: PlanId; readonly seats: number }) {
  const t = useText();
  return (
    <div className={styles.line}>
      <p className={styles.plan}>{t('officeSignUp.orderLine', { plan: t(`plan.${plan}`) })}</p>
      <p>{t('officeSignUp.seats', { seats })}</p>
    </div>
  );
}
