import { administers, userNameOf, type Account, type Rejection } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { useRejectionText } from '../../../i18n/useRejectionText';
import { useWorld } from '../../../store/run';
import { useAccount } from '../../../store/useCommand';
import { administratorsFor, keyOfAdministrator, type Administrator } from './administrators';
import { useSelection } from '../table/useSelection';

type Chosen = {
  /** The right that is selected, and the user name of the account that has it. */
  readonly row: Administrator | undefined;
  readonly userName: string;
  /** Why it cannot be edited or removed, if it cannot. */
  readonly whyNoEditing: string | undefined;
  /** The same of a Service Administrator: the original let one try, and said it then. */
  readonly isService: boolean;
};

/** The row that is selected under ADMINISTRATORS, and what can be done. */
export function useChosenAdministrator(): Chosen {
  const t = useText();
  const reason = useRejectionText();
  const world = useWorld();
  const account = useAccount();
  const { selected } = useSelection();
  const row = account && administratorsFor(world, account).find((one) => keyOfAdministrator(one) === selected);

  function whyNoEditing() {
    if (!row) return t('classicPortal.administrator.choose');
    const why = account && whyNot(row, account);
    return why && reason(why);
  }

  return {
    row,
    userName: row ? userNameOf(world, row.account) : '',
    whyNoEditing: whyNoEditing(),
    isService: row?.role === 'service',
  };
}

function whyNot({ subscription }: Administrator, account: Account): Rejection | undefined {
  if (!administers(subscription, account.id)) return { code: 'needs-subscription-administrator' };
  return subscription.canceled ? { code: 'subscription-canceled' } : undefined;
}
