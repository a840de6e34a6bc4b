import { useText } from '../../../i18n/useText';
import { Nothing } from '../dialog/Nothing';
import { OpenUser } from './OpenUser';
import { UserFrame } from './UserFrame';

export function UserActivity() {
  const t = useText();
  return (
    <OpenUser>
      {(opened) => (
        <UserFrame {...opened} tab="activity">
          <Nothing>{t('classicPortal.user.activity.nothing', { name: opened.user.displayName })}</Nothing>
        </UserFrame>
      )}
    </OpenUser>
  );
}
