import type { AccountName } from '../core/index';
import { useText } from './useText';

/** What an account is called: what a deleted one had stays its own, and must not stand there without a name. */
export function useAccountName(): (name: AccountName) => string {
  const t = useText();
  return ({ userName, deleted }) => (deleted ? t('account.deleted', { userName }) : userName);
}
