import { deletedMember, userNameOf, type AccountId, type World } from '../core/index';
import { useText } from './useText';

/** What an account is called wherever it may be gone: what it had stays its own, and must not stand there without a name. */
export function useAccountName(): (world: World, account: AccountId) => string {
  const t = useText();
  return (world, account) => {
    const userName = userNameOf(world, account);
    return deletedMember(world, account) ? t('account.deleted', { userName }) : userName;
  };
}
