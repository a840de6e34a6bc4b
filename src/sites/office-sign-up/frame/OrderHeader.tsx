import type { Account } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { useBrand } from '../../../parts/brand/useBrand';
import { useDirectoryName } from '../../../parts/useDirectoryName';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { useCommand } from '../../../store/useCommand';
import { NameMenu } from '../../../ui/NameMenu';
import { OfficeHeader } from '../../../ui/OfficeHeader';

/** The suite's header; at its right end who is signed in, and the way out. */
export function OrderHeader({ account }: { readonly account: Account }) {
  const t = useText();
  const titleOf = useDirectoryName();
  const { link } = useFrame();
  const { send } = useCommand();
  const isOrganizational = account.kind === 'organizational';
  const brand = useBrand(isOrganizational ? account.home : undefined);
  const words = {
    launcher: t('officeSignUp.header.launcher'),
    office: t('officeSignUp.header.office'),
    admin: t('officeSignUp.header.admin'),
    notifications: t('officeSignUp.header.notifications'),
    settings: t('officeSignUp.header.settings'),
    help: t('officeSignUp.header.help'),
  };
  return (
    <OfficeHeader
      words={words}
      brand={brand}
      admin={{ ...link(addresses.adminCenter.dashboard()), ...target('office-sign-up.admin') }}
    >
      <NameMenu
        name={isOrganizational ? account.user.displayName : `${account.firstName} ${account.lastName}`}
        {...target('office-sign-up.account')}
      >
        <p>{account.userName}</p>
        <p>{isOrganizational ? titleOf(account.home) : t('officeSignUp.header.microsoft')}</p>
        <button type="button" onClick={() => void send({ type: 'signOut' })} {...target('office-sign-up.signOut')}>
          {t('officeSignUp.header.signOut')}
        </button>
      </NameMenu>
    </OfficeHeader>
  );
}
