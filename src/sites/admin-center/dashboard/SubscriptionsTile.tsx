import { useId, type ReactNode } from 'react';
import {
  hasWorkingLicences,
  office365StateOf,
  office365SubscriptionsOf,
  office365TrialDates,
  seatsTaken,
  type Directory,
} from '../../../core/index';
import { useFormats } from '../../../i18n/useFormats';
import { Text, useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { useFrame } from '../../../store/frame';
import { useWorld } from '../../../store/run';
import styles from './Dashboard.module.css';

const toActiveUsers = (words: ReactNode) => <ActiveUsersLink>{words}</ActiveUsersLink>;

export function SubscriptionsTile({ directory }: { readonly directory: Directory }) {
  const t = useText();
  const id = useId();
  const { day } = useFormats();
  const world = useWorld();
  const subscriptions = office365SubscriptionsOf(world, directory.id);
  return (
    <section className={styles.tile} aria-labelledby={id}>
      <h2 id={id}>{t('adminCenter.dashboard.subscriptions')}</h2>
      {subscriptions.length === 0 && <p>{t('adminCenter.dashboard.subscriptions.none')}</p>}
      {subscriptions.map((owned) => {
        const { id: subscription, plan, seats, started } = owned;
        const taken = seatsTaken(world, subscription);
        const end = office365TrialDates(owned)?.expired;
        const facts = [
          { term: t('adminCenter.billing.state'), value: t(`adminCenter.state.${office365StateOf(world, owned)}`) },
          { term: t('adminCenter.dashboard.seats'), value: seats },
          { term: t('adminCenter.dashboard.assigned'), value: taken },
          { term: t('adminCenter.dashboard.available'), value: hasWorkingLicences(world, owned) ? seats - taken : 0 },
          { term: t('adminCenter.dashboard.started'), value: day(started) },
          ...(end === undefined ? [] : [{ term: t('adminCenter.dashboard.trialEnds'), value: day(end) }]),
        ];
        return (
          <div key={subscription}>
            <h3>{t(`plan.${plan}`)}</h3>
            <dl>
              {facts.map(({ term, value }) => (
                <div key={term}>
                  <dt>{term}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
            {taken === 0 && hasWorkingLicences(world, owned) && (
              <p>
                <Text id="adminCenter.dashboard.assignHint" values={{ link: toActiveUsers }} />
              </p>
            )}
          </div>
        );
      })}
    </section>
  );
}

function ActiveUsersLink({ children }: { readonly children: ReactNode }) {
  const { link } = useFrame();
  return <a {...link(addresses.adminCenter.activeUsers())}>{children}</a>;
}
