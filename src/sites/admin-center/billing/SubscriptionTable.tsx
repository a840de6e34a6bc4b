import {
  daysUntil,
  office365StateOf,
  office365SubscriptionsOf,
  office365TrialDates,
  planNamed,
  seatsTaken,
  type Directory,
  type Office365Subscription,
} from '../../../core/index';
import { useFormats } from '../../../i18n/useFormats';
import { useText } from '../../../i18n/useText';
import { useDirectoryName } from '../../../parts/useDirectoryName';
import { addresses } from '../../../map/addresses';
import { useFrame } from '../../../store/frame';
import { useWorld } from '../../../store/run';
import { DataTable } from '../frame/DataTable';
import { TrialNotice } from '../frame/TrialNotice';

/** What a directory has bought or is trying. */
export function SubscriptionTable({ directory }: { readonly directory: Directory }) {
  const t = useText();
  const titleOf = useDirectoryName();
  const { day, dollars } = useFormats();
  const { link } = useFrame();
  const world = useWorld();
  const subscriptions = office365SubscriptionsOf(world, directory.id);
  const state = (one: Office365Subscription) => {
    const now = office365StateOf(world, one);
    const dates = office365TrialDates(one);
    const words = t(`adminCenter.state.${now}`);
    if (!dates || now !== 'active') return words;
    return t('adminCenter.billing.daysLeft', { state: words, days: daysUntil(world, dates.expired) });
  };
  const over = subscriptions.filter((one) => office365StateOf(world, one) !== 'active');
  const ends = (one: Office365Subscription) => {
    const dates = office365TrialDates(one);
    return dates ? day(dates.expired) : t('adminCenter.billing.ends.never');
  };

  return (
    <>
      {over.map((one) => (
        <TrialNotice key={one.id} subscription={one} mayBuy />
      ))}
      {subscriptions.length === 0 ? (
        <p>{t('adminCenter.billing.none', { directory: titleOf(directory) })}</p>
      ) : (
        <DataTable
          name={t('adminCenter.nav.subscriptions')}
          rows={subscriptions}
          keyOf={({ id }) => id}
          columns={[
            { head: t('adminCenter.billing.plan'), cell: ({ plan }) => t(`plan.${plan}`) },
            {
              head: t('adminCenter.billing.kind'),
              cell: ({ trial }) => t(trial ? 'adminCenter.billing.trial' : 'adminCenter.billing.paid'),
            },
            { head: t('adminCenter.dashboard.seats'), cell: ({ seats }) => seats },
            { head: t('adminCenter.dashboard.assigned'), cell: ({ id }) => seatsTaken(world, id) },
            { head: t('adminCenter.dashboard.started'), cell: ({ started }) => day(started) },
            { head: t('adminCenter.billing.ends'), cell: ends },
            { head: t('adminCenter.billing.state'), cell: state },
            {
              head: t('adminCenter.billing.price'),
              cell: ({ plan, trial }) => dollars(trial ? 0 : (planNamed(plan)?.price ?? 0)),
            },
            { head: t('adminCenter.billing.order'), cell: ({ order, purchase = order }) => purchase },
          ]}
        />
      )}
      <p>
        <a {...link(addresses.adminCenter.purchase())}>{t('adminCenter.billing.toPurchase')}</a>
      </p>
    </>
  );
}
