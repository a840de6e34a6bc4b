import {
  azureSubscriptionsOf,
  findAccount,
  type Account,
  type AccountId,
  type AzureSubscription,
} from '../../core/index';
import { useText } from '../../i18n/useText';
import { useWorld } from '../../store/run';
import { Command } from './Command';
import { Grid, type Column } from './Grid';
import { SettingsPage } from './SettingsPage';

/** SETTINGS, ADMINISTRATORS: who may manage the account's Azure subscriptions. */
export function SettingsAdministrators() {
  return (
    <SettingsPage tab="administrators" commands={COMMANDS}>
      {(account) => <AdministratorTable account={account} />}
    </SettingsPage>
  );
}

const COMMANDS = (
  <>
    <Command of="add" />
    <Command of="edit" />
    <Command of="remove" />
  </>
);

type Administrator = {
  readonly account: AccountId;
  readonly subscription: AzureSubscription;
  readonly role: 'service' | 'co';
};

function AdministratorTable({ account }: { account: Account }) {
  const t = useText();
  const world = useWorld();
  const columns: readonly Column<Administrator>[] = [
    {
      head: t('classicPortal.administrator.name'),
      part: 25,
      text: ({ account: id }) => findAccount(world, id)?.userName ?? '',
    },
    { head: t('classicPortal.subscription.name'), part: 22, text: ({ subscription }) => subscription.name },
    { head: t('classicPortal.subscription.id'), part: 29, text: ({ subscription }) => subscription.id },
    {
      head: t('classicPortal.administrator.role'),
      part: 24,
      text: ({ role }) => t(`classicPortal.administrator.${role}`),
    },
  ];
  return (
    <Grid
      name="administrators"
      label={t('classicPortal.tab.administrators')}
      columns={columns}
      rows={azureSubscriptionsOf(world, account.id).flatMap(administratorsOf)}
      keyOf={({ account: id, subscription, role }) => `${subscription.id}/${role}/${id}`}
      least={800}
      nothing={t('classicPortal.subscriptions.nothing')}
    />
  );
}

function administratorsOf(subscription: AzureSubscription): Administrator[] {
  const { serviceAdministrator, coAdministrators } = subscription;
  return [
    { account: serviceAdministrator, subscription, role: 'service' },
    ...coAdministrators.map((account): Administrator => ({ account, subscription, role: 'co' })),
  ];
}
