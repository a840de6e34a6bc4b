import { useId } from 'react';
import { hasWorkingLicences, office365SubscriptionsOf, planNamed, type Directory } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { useWorld } from '../../../store/run';
import { Inert } from '../../../ui/Inert';
import styles from './Dashboard.module.css';

/** The services of a directory's plans. The world knows no incidents, so there are none. */
export function HealthTile({ directory }: { readonly directory: Directory }) {
  const t = useText();
  const id = useId();
  const world = useWorld();
  const plans = office365SubscriptionsOf(world, directory.id)
    .filter((one) => hasWorkingLicences(world, one))
    .flatMap(({ plan }) => planNamed(plan) ?? []);
  const services = [
    ...(plans.some(({ mail }) => mail) ? (['exchange', 'sharePoint', 'skypeForBusiness'] as const) : []),
    ...(plans.some(({ programs }) => programs) ? (['programs'] as const) : []),
    ...(['identity', 'portal'] as const),
  ];
  return (
    <section className={styles.tile} aria-labelledby={id}>
      <h2 id={id}>{t('adminCenter.dashboard.health')}</h2>
      <p>{t('adminCenter.dashboard.health.none')}</p>
      <ul className={styles.services}>
        {services.map((service) => (
          <li key={service}>
            <Tick />
            {t(`adminCenter.dashboard.health.${service}`)}
          </li>
        ))}
      </ul>
      <Inert className={styles.way}>{t('adminCenter.dashboard.health.history')}</Inert>
    </section>
  );
}

function Tick() {
  return (
    <svg className={styles.tick} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle cx="8" cy="8" r="8" fill="currentcolor" />
      <path className={styles.tickLine} fill="none" strokeWidth="2" d="M4.2 8.2l2.6 2.6 5-5.4" />
    </svg>
  );
}
