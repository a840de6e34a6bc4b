import type { ReactNode } from 'react';
import { mayOpenClassicPortal, type Account } from '../../../core/index';
import { useWorld } from '../../../store/run';
import { useAccount } from '../../../store/useCommand';
import { NoSubscriptions } from '../frame/NoSubscriptions';

/** Lets in administrators of an Azure subscription only; everybody else is told what is missing. */
export function Entrance({ children }: { children: (account: Account) => ReactNode }) {
  const world = useWorld();
  const account = useAccount();
  if (!account) return null;

  return mayOpenClassicPortal(world, account.id) ? children(account) : <NoSubscriptions account={account} />;
}
