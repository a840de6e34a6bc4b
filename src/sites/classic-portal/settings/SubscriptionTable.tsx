import {
  accountNameOf,
  azureStateOf,
  azureSubscriptionsOf,
  findDirectory,
  type Account,
  type AzureSubscription,
} from '../../../core/index';
import { useAccountName } from '../../../i18n/useAccountName';
import { useText } from '../../../i18n/useText';
import { useWorld } from '../../../store/run';
import { directoryLabel } from './directoryLabel';
import { Grid, type Column } from '../table/Grid';
import { Note } from '../dialog/Note';
import { useAdministeredName } from '../frame/useAdministeredName';
import { TrialMessage } from '../frame/TrialMessage';

export function SubscriptionTable({ account }: { account: Account }) {
  const t = useText();
  const world = useWorld();
  const accountName = useAccountName();
  const nameOf = useAdministeredName();
  const columns: readonly Column<AzureSubscription>[] = [
    { head: t('classicPortal.subscription.name'), part: 100, text: nameOf },
    { head: t('classicPortal.subscription.id'), part: 225, text: ({ id }) => id },
    {
      head: t('classicPortal.subscription.accountAdministrator'),
      part: 175,
      text: ({ accountAdministrator }) => accountName(accountNameOf(world, accountAdministrator)),
    },
    {
      head: t('classicPortal.subscription.directory'),
      part: 400,
      text: ({ directory: id }) => {
        const directory = findDirectory(world, id);
        return directory ? directoryLabel(directory) : '';
      },
    },
  ];
  const subscriptions = azureSubscriptionsOf(world, account.id);
  const inactive = subscriptions.filter((one) => azureStateOf(world, one) !== 'active');
  return (
    <>
      <Grid
        name="subscriptions"
        label={t('classicPortal.tab.subscriptions')}
        columns={columns}
        rows={subscriptions}
        keyOf={({ id }) => id}
        least={900}
        nothing={t('classicPortal.subscriptions.nothing')}
      />
      {inactive.map((one) => (
        <Note key={one.id}>
          <TrialMessage subscription={one} account={account} />
        </Note>
      ))}
    </>
  );
}
