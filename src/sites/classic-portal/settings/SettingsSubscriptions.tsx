import { useId, useState } from 'react';
import {
  azureSubscriptionsOf,
  findAzureSubscription,
  otherDirectoriesFor,
  whyNoChangeOfDirectory,
  type SubscriptionId,
} from '../../../core/index';
import { useRejectionText } from '../../../i18n/useRejectionText';
import { useText } from '../../../i18n/useText';
import { useDirectoryName } from '../../../parts/useDirectoryName';
import { useWorld } from '../../../store/run';
import { useAccount } from '../../../store/useCommand';
import { useOutcome } from '../../../store/useOutcome';
import { Command } from '../frame/Command';
import { useAdministeredName } from '../frame/useAdministeredName';
import { EditDirectoryDialog } from './EditDirectoryDialog';
import { SettingsPage } from './SettingsPage';
import { Strip } from '../dialog/Strip';
import { SubscriptionTable } from './SubscriptionTable';
import { useSelection } from '../table/useSelection';

/** SETTINGS, SUBSCRIPTIONS: which directory each Azure subscription of the account trusts, and changing it. */
export function SettingsSubscriptions() {
  const t = useText();
  const titleOf = useDirectoryName();
  const nameOf = useAdministeredName();
  const reason = useWhyNoChange();
  const world = useWorld();
  const { selected } = useSelection();
  const [editing, setEditing] = useState<SubscriptionId>();
  const { said, say } = useOutcome<{ readonly subscription: string; readonly directory: string }>();
  const reasonId = useId();

  return (
    <SettingsPage
      tab="subscriptions"
      commands={<Command of="editDirectory" onPress={() => setEditing(selected)} why={reason && reasonId} />}
      strip={
        <Strip
          said={said && t('classicPortal.editDirectory.changed', said)}
          more={<div id={reasonId}>{reason && <p>{reason}</p>}</div>}
        />
      }
    >
      {(account) => {
        const subscription = azureSubscriptionsOf(world, account.id).find(({ id }) => id === editing);
        return (
          <>
            <SubscriptionTable account={account} />
            {subscription && (
              <EditDirectoryDialog
                account={account}
                subscription={subscription}
                onClose={() => setEditing(undefined)}
                onChanged={(to) => {
                  setEditing(undefined);
                  const what = { subscription: nameOf(subscription), directory: titleOf(to) };
                  say(what, (now) => findAzureSubscription(now, subscription.id)?.directory);
                }}
              />
            )}
          </>
        );
      }}
    </SettingsPage>
  );
}

/** Why the directory of the selected subscription cannot be changed, if it cannot. */
function useWhyNoChange(): string | undefined {
  const t = useText();
  const rejection = useRejectionText();
  const world = useWorld();
  const account = useAccount();
  const { selected } = useSelection();
  if (!account) return undefined;
  const subscription = azureSubscriptionsOf(world, account.id).find(({ id }) => id === selected);
  if (!subscription) return t('classicPortal.editDirectory.choose');
  const why = whyNoChangeOfDirectory(subscription, account);
  if (why) return rejection(why);
  if (otherDirectoriesFor(world, subscription, account).length > 0) return undefined;
  const { kind, userName } = account;
  return t('classicPortal.editDirectory.noOther', { kind, userName });
}
