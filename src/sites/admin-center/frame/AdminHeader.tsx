import { memo } from 'react';
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
import { Portrait } from './Portrait';

type Props = {
  readonly account: Account;
  /** A larger organization's has a picture in place of the name. */
  readonly enterprise: boolean;
};

/** The suite's header; at its right end who is signed in, and the way out. */
export const AdminHeader = memo(function AdminHeader({ account, enterprise }: Props) {
  const t = useText();
  const titleOf = useDirectoryName();
  const { link } = useFrame();
  const isOrganizational = account.kind === 'organizational';
  const brand = useBrand(isOrganizational ? account.home : undefined);
  const words = {
    launcher: t('adminCenter.header.launcher'),
    office: t('adminCenter.header.office'),
    admin: t('adminCenter.header.admin'),
    notifications: t('adminCenter.header.notifications'),
    settings: t('adminCenter.header.settings'),
    help: t('adminCenter.header.help'),
  };
  return (
    <OfficeHeader
      words={words}
      plain={enterprise}
      brand={brand}
      admin={{ ...link(addresses.adminCenter.dashboard()), ...target('admin-center.admin') }}
    >
      <NameMenu
        name={isOrganizational ? account.user.displayName : `${account.firstName} ${account.lastName}`}
        face={enterprise && <Portrait />}
        {...target('admin-center.account')}
      >
        <p>{account.userName}</p>
        <p>{isOrganizational ? titleOf(account.home) : t('adminCenter.header.account.microsoft')}</p>
        <SignOut />
      </NameMenu>
    </OfficeHeader>
  );
});

function SignOut() {
  const t = useText();
  const { send } = useCommand();
  return (
    <button type="button" onClick={() => void send({ type: 'signOut' })} {...target('admin-center.signOut')}>
      {t('adminCenter.header.signOut')}
    </button>
  );
}
