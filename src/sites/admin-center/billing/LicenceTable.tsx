import {
  hasWorkingLicences,
  office365StateOf,
  office365SubscriptionsOf,
  OFFICE_365_PLANS,
  seatsTaken,
  type Directory,
  type Office365Subscription,
} from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { useDirectoryName } from '../../../parts/useDirectoryName';
import { addresses } from '../../../map/addresses';
import { useFrame } from '../../../store/frame';
import { useWorld } from '../../../store/run';
import { DataTable } from '../frame/DataTable';

/**
 * The licences of a directory by plan, from all its subscriptions. Those of an expired one work for a while; those of a
 * disabled one count no more.
 */
export function LicenceTable({ directory }: { readonly directory: Directory }) {
  const t = useText();
  const titleOf = useDirectoryName();
  const { link } = useFrame();
  const world = useWorld();
  const subscriptions = office365SubscriptionsOf(world, directory.id);
  const rows = OFFICE_365_PLANS.flatMap(({ id: plan }) => {
    const ofPlan = subscriptions.filter((one) => one.plan === plan);
    const working = ofPlan.filter((one) => hasWorkingLicences(world, one));
    const valid = seatsOf(ofPlan.filter((one) => office365StateOf(world, one) === 'active'));
    const expired = seatsOf(ofPlan.filter((one) => office365StateOf(world, one) === 'expired'));
    const available = working.reduce((sum, { id, seats }) => sum + seats - seatsTaken(world, id), 0);
    const assigned = ofPlan.reduce((sum, { id }) => sum + seatsTaken(world, id), 0);
    return ofPlan.length > 0 ? [{ plan, valid, expired, assigned, available }] : [];
  });
  if (rows.length === 0) return <p>{t('adminCenter.billing.none', { directory: titleOf(directory) })}</p>;

  return (
    <>
      <DataTable
        name={t('adminCenter.nav.licenses')}
        rows={rows}
        keyOf={({ plan }) => plan}
        columns={[
          { head: t('adminCenter.billing.plan'), cell: ({ plan }) => t(`plan.${plan}`) },
          { head: t('adminCenter.billing.valid'), cell: ({ valid }) => valid },
          { head: t('adminCenter.billing.expired'), cell: ({ expired }) => expired },
          { head: t('adminCenter.dashboard.assigned'), cell: ({ assigned }) => assigned },
          { head: t('adminCenter.dashboard.available'), cell: ({ available }) => available },
        ]}
      />
      <p>
        <a {...link(addresses.adminCenter.activeUsers())}>{t('adminCenter.billing.toUsers')}</a>
      </p>
    </>
  );
}

function seatsOf(subscriptions: readonly Office365Subscription[]): number {
  return subscriptions.reduce((sum, { seats }) => sum + seats, 0);
}
