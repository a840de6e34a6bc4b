import { accountNameOf, type Account } from '../../../core/index';
import { useAccountName } from '../../../i18n/useAccountName';
import { useText } from '../../../i18n/useText';
import { useWorld } from '../../../store/run';
import { administratorsFor, keyOfAdministrator, type Administrator } from './administrators';
import { useAdministeredName } from '../frame/useAdministeredName';
import { Grid, type Column } from '../table/Grid';

export function AdministratorTable({ account }: { account: Account }) {
  const t = useText();
  const world = useWorld();
  const accountName = useAccountName();
  const nameOf = useAdministeredName();
  const columns: readonly Column<Administrator>[] = [
    {
      head: t('classicPortal.administrator.name'),
      part: 1,
      text: ({ account: id }) => accountName(accountNameOf(world, id)),
    },
    { head: t('classicPortal.subscription.name'), part: 1, text: ({ subscription }) => nameOf(subscription) },
    { head: t('classicPortal.subscription.id'), part: 1, text: ({ subscription }) => subscription.id },
    {
      head: t('classicPortal.administrator.role'),
      part: 1,
      text: ({ role }) => t(`classicPortal.administrator.${role}`),
    },
  ];
  return (
    <Grid
      label={t('classicPortal.tab.administrators')}
      columns={columns}
      rows={administratorsFor(world, account)}
      keyOf={keyOfAdministrator}
      least={900}
      nothing={t('classicPortal.subscriptions.nothing')}
    />
  );
}
