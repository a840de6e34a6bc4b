import type { PlanId } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import styles from './OrderLine.module.css';

type Props = { readonly plan: PlanId; readonly seats: number; readonly trial: boolean };

/** What is ordered: the plan, its term and how many may use it. */
export function OrderLine({ plan, seats, trial }: Props) {
  const t = useText();
  return (
    <div className={styles.line}>
      <p className={styles.plan}>
        {t(trial ? 'officeSignUp.orderLine' : 'officeSignUp.orderLine.bought', { plan: t(`plan.${plan}`) })}
      </p>
      <p>{t('officeSignUp.seats', { seats })}</p>
    </div>
  );
}
