import { OFFICE_365_PLANS } from '../../core/index';
import { useText } from '../../i18n/useText';
import { Inert } from '../../ui/Inert';
import styles from './PlanStrip.module.css';

/** The ways to the page of each plan, from the page about all of them. */
export function PlanStrip() {
  const t = useText();
  return (
    <ul className={styles.strip} aria-label={t('officeCom.strip')}>
      <li className={styles.here}>{t('officeCom.plans')}</li>
      {OFFICE_365_PLANS.map(({ id }) => (
        <li key={id}>
          <Inert>{t(`plan.${id}`)}</Inert>
        </li>
      ))}
    </ul>
  );
}
