import {
  administers,
  azureStateOf,
  findDirectory,
  roleOn,
  type AccountId,
  type AzureSubscription,
} from '../../../core/index';
import { useFormats } from '../../../i18n/useFormats';
import type { MessageKey } from '../../../i18n/messages';
import { useText } from '../../../i18n/useText';
import { useWorld } from '../../../store/run';
import { EssentialsPane, type Fact } from './EssentialsPane';
import { OFFER_NAMES } from './offers';
import { useSignedIn } from '../frame/signedIn';

/** What the portal tells of a subscription, above all the one directory it is in and what this account is to it. */
export function Essentials({ subscription }: { subscription: AzureSubscription }) {
  const t = useText();
  const { day } = useFormats();
  const world = useWorld();
  const account = useSignedIn();
  const directory = findDirectory(world, subscription.directory);
  const facts: readonly Fact[] = [
    [t('azurePortal.subscriptions.id'), subscription.id],
    [t('azurePortal.essentials.role'), t(roleOf(subscription, account.id))],
    [t('azurePortal.essentials.offer'), OFFER_NAMES[subscription.offer]],
    [t('azurePortal.essentials.offerId'), subscription.offer],
    [t('azurePortal.essentials.purchased'), day(subscription.created)],
    [t('azurePortal.essentials.directory'), directory && `${directory.name} (${directory.initialDomain})`],
    [t('azurePortal.essentials.currency'), 'USD'],
    [t('azurePortal.subscriptions.status'), t(`azurePortal.subscriptions.${azureStateOf(world, subscription)}`)],
  ];
  return <EssentialsPane facts={facts} />;
}

function roleOf(subscription: AzureSubscription, account: AccountId): MessageKey {
  if (subscription.accountAdministrator === account) return 'azurePortal.essentials.role.account';
  if (subscription.serviceAdministrator === account) return 'azurePortal.essentials.role.service';
  if (administers(subscription, account)) return 'azurePortal.essentials.role.co';
  const role = roleOn(subscription, account);
  return role ? `azurePortal.access.${role}` : 'azurePortal.essentials.role.none';
}
