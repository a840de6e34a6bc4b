import { useText } from '../../../i18n/useText';
import { Nothing } from '../dialog/Nothing';
import { OpenUser } from './OpenUser';
import { UserFrame } from './UserFrame';

export function UserDevices() {
  const t = useText();
  return (
    <OpenUser>
      {(opened) => (
        <UserFrame {...opened} tab="devices">
          <Nothing>{t('classicPortal.user.devices.nothing', { name: opened.user.displayName })}</Nothing>
        </UserFrame>
      )}
    </OpenUser>
  );
}
