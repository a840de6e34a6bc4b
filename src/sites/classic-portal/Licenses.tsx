import { seatsTaken, type Directory, type Office365Subscription } from '../../core/index';
import { useText } from '../../i18n/useText';
import { useWorld } from '../../store/run';
import { DirectoryPage } from './DirectoryPage';
import { Grid, type Column } from './Grid';

export function Licenses() {
  return <DirectoryPage tab="licenses">{(directory) => <LicenseTable directory={directory} />}</DirectoryPage>;
}

/** The Office 365 subscriptions of the directory: it owns them, whoever looks. */
function LicenseTable({ directory }: { directory: Directory }) {
  const t = useText();
  const world = useWorld();
  const columns: readonly Column<Office365Subscription>[] = [
    { head: t('classicPortal.license.plan'), part: 46, text: ({ plan }) => t(`plan.${plan}`) },
    { head: t('classicPortal.license.total'), part: 18, text: ({ seats }) => String(seats) },
    { head: t('classicPortal.license.assigned'), part: 18, text: ({ id }) => String(seatsTaken(world, id)) },
    {
      head: t('classicPortal.license.available'),
      part: 18,
      text: ({ id, seats }) => String(seats - seatsTaken(world, id)),
    },
  ];
  return (
    <Grid
      name="licenses"
      label={t('classicPortal.tab.licenses')}
      columns={columns}
      rows={world.office365Subscriptions.filter((subscription) => subscription.directory === directory.id)}
      keyOf={({ id }) => id}
      least={480}
      nothing={t('classicPortal.licenses.nothing', { directory: directory.name })}
    />
  );
}
