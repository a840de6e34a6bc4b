import { useId } from 'react';
import { seatsTaken, type Directory } from '../../core/index';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { useWorld } from '../../store/run';
import { PLAN_NAMES } from './plans';
import { office365Of } from './userList';
import styles from './Dashboard.module.css';

export function SubscriptionsTile({ directory }: { readonly directory: Directory }) {
  const t = useText();
  const id = useId();
  const { day } = useFormats();
  const world = useWorld();
  const subscriptions = office365Of(world, directory);
  return (
    <section className={styles.tile} aria-labelledby={id}>
      <h2 id={id}>{t('adminCenter.dashboard.subscriptions')}</h2>
      {subscriptions.length === 0 && <p>{t('adminCenter.dashboard.subscriptions.none')}</p>}
      {subscriptions.map(({ id: subscription, plan, seats, started }) => {
        const taken = seatsTaken(world, subscription);
        const facts = [
          { term: t('adminCenter.dashboard.seats'), value: seats },
          { term: t('adminCenter.dashboard.assigned'), value: taken },
          { term: t('adminCenter.dashboard.available'), value: seats - taken },
          { term: t('adminCenter.dashboard.started'), value: day(started) },
        ];
        return (
          <div key={subscription}>
            <h3>{PLAN_NAMES[plan]}</h3>
            <dl>
              {facts.map(({ term, value }) => (
                <div key={term}>
                  <dt>{term}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </div>
        );
      })}
    </section>
  );
}
