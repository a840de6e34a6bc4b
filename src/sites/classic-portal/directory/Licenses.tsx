import {
  hasWorkingLicences,
  office365StateOf,
  office365SubscriptionsOf,
  office365TrialDates,
  seatsTaken,
  type Directory,
  type Office365Subscription,
} from '../../../core/index';
import { useFormats } from '../../../i18n/useFormats';
import { useText } from '../../../i18n/useText';
import { useDirectoryName } from '../../../parts/useDirectoryName';
import { useWorld } from '../../../store/run';
import { DirectoryPage } from '../frame/DirectoryPage';
import { Grid, type Column } from '../table/Grid';

export function Licenses() {
  return <DirectoryPage tab="licenses">{(directory) => <LicenseTable directory={directory} />}</DirectoryPage>;
}

/** The Office 365 subscriptions of the directory: it owns them, and every user of it sees them. */
function LicenseTable({ directory }: { directory: Directory }) {
  const t = useText();
  const titleOf = useDirectoryName();
  const { day } = useFormats();
  const world = useWorld();
  const next = (subscription: Office365Subscription) => {
    const dates = office365TrialDates(subscription);
    const to = { active: 'expired', expired: 'disabled', disabled: 'deleted' } as const;
    const state = office365StateOf(world, subscription);
    if (!dates) return t('classicPortal.license.next.none');
    if (state === 'deleted') return t('classicPortal.license.next.done', { date: day(dates.deleted) });
    return t(`classicPortal.license.next.${to[state]}`, { date: day(dates[to[state]]) });
  };
  const columns: readonly Column<Office365Subscription>[] = [
    { head: t('classicPortal.license.plan'), part: 30, text: ({ plan }) => t(`plan.${plan}`) },
    { head: t('classicPortal.license.total'), part: 11, text: ({ seats }) => String(seats) },
    { head: t('classicPortal.license.assigned'), part: 13, text: ({ id }) => String(seatsTaken(world, id)) },
    {
      head: t('classicPortal.license.available'),
      part: 13,
      text: (one) => String(hasWorkingLicences(world, one) ? one.seats - seatsTaken(world, one.id) : 0),
    },
    { head: t('classicPortal.license.next'), part: 33, text: next },
  ];
  return (
    <Grid
      label={t('classicPortal.tab.licenses')}
      columns={columns}
      rows={office365SubscriptionsOf(world, directory.id)}
      keyOf={({ id }) => id}
      least={760}
      nothing={t('classicPortal.licenses.nothing', { directory: titleOf(directory) })}
    />
  );
}
