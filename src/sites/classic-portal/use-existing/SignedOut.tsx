import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { useAccount } from '../../../store/useCommand';
import { FullNotice } from '../dialog/FullNotice';
import { Icon } from '../frame/Icon';

/** Where signing out ends. Somebody who has signed in again since is told so. */
export function SignedOut() {
  const t = useText();
  const { link } = useFrame();
  const account = useAccount();
  const way = (
    <a {...link(addresses.classicPortal.directories())} {...target('classic-portal.signIn')}>
      {account ? t('classicPortal.signedOut.goOn') : t('classicPortal.signedOut.signIn')}
      <Icon of="way" />
    </a>
  );
  return (
    <FullNotice title={t('classicPortal.signedOut.title')} ways={way}>
      <p>
        {account
          ? t('classicPortal.signedOut.again', { userName: account.userName })
          : t('classicPortal.signedOut.text')}
      </p>
    </FullNotice>
  );
}
