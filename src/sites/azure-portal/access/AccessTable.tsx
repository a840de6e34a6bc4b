import { findDirectory, type AzureSubscription, type ResourceGroup } from '../../../core/index';
import { useWorld } from '../../../store/run';
import { AccessHeads } from './AccessHeads';
import { AccessRow } from './AccessRow';
import { SubscriptionAdmins } from './SubscriptionAdmins';
import type { Holder } from './holder';

type AccessTableProps = {
  readonly subscription: AzureSubscription;
  /** A group in the subscription; not given where all of it is meant. */
  readonly group?: ResourceGroup | undefined;
  readonly onRemove: (holder: Holder) => void;
};

/**
 * Who has which role: the subscription's administrators anyway, others because it was given to them. A resource group
 * inherits what was given on its subscription.
 */
export function AccessTable({ group, subscription, onRemove }: AccessTableProps) {
  const directory = findDirectory(useWorld(), subscription.directory);
  return (
    <AccessHeads>
      <SubscriptionAdmins subscription={subscription} inherited={group !== undefined} />
      {group &&
        subscription.access.map((one) => <AccessRow key={`${one.account} inherited`} {...one} directory={directory} />)}
      {(group ?? subscription).access.map((one) => (
        <AccessRow key={one.account} {...one} directory={directory} onRemove={onRemove} />
      ))}
    </AccessHeads>
  );
}
