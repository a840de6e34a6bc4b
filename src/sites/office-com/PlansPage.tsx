import { useText } from '../../i18n/useText';
import { Hero } from './Hero';
import { OfficeBar } from './OfficeBar';
import { PlanCard } from './PlanCard';
import { OFFICE_365_PLANS } from '../../core/index';
import { PlanStrip } from './PlanStrip';
import { PlanTable } from './PlanTable';
import styles from './PlansPage.module.css';

/** Where the article's second story gets its plan. The page of August 2016 is lost: this one has its parts. */
export function PlansPage() {
  const t = useText();
  return (
    <div className={styles.page}>
      <OfficeBar />
      <PlanStrip />
      <Hero />
      <div className={styles.plans}>
        <h2>{t('officeCom.business')}</h2>
        <ul>
          {OFFICE_365_PLANS.filter(({ users }) => users).map((plan) => (
            <PlanCard key={plan.id} plan={plan} />
          ))}
        </ul>
        <h2>{t('officeCom.enterprise')}</h2>
        <ul>
          {OFFICE_365_PLANS.filter(({ users }) => !users).map((plan) => (
            <PlanCard key={plan.id} plan={plan} />
          ))}
        </ul>
        <PlanTable />
      </div>
    </div>
  );
}
