import type { Account } from '../../core/index';
import { useText } from '../../i18n/useText';
import { useFrame } from '../../store/frame';
import { Inert } from '../../ui/Inert';
import { target } from '../../ui/target';
import { FullNotice } from './FullNotice';
import { Icon } from './Icon';
import { links } from './links';
import { useSignOut } from './useSignOut';

/** What an account sees that administers no Azure subscription, whatever its role in a directory. */
export function NoSubscriptions({ account }: { account: Account }) {
  const t = useText();
  const { link } = useFrame();
  const signOut = useSignOut();
  const ways = (
    <>
      <button type="button" onClick={signOut} {...target('classic-portal.signOut')}>
        {t('classicPortal.noSubscriptions.signOut')}
        <Icon of="way" />
      </button>
      <a {...link(links.freeTrial)} {...target('classic-portal.signUp')}>
        {t('classicPortal.noSubscriptions.signUp')}
        <Icon of="way" />
      </a>
      <a {...link(links.azureHome)}>
        {t('classicPortal.noSubscriptions.home')}
        <Icon of="way" />
      </a>
      <Inert>
        {t('classicPortal.noSubscriptions.support')}
        <Icon of="way" />
      </Inert>
    </>
  );
  return (
    <FullNotice title={t('classicPortal.noSubscriptions.title')} ways={ways}>
      <p>{t('classicPortal.noSubscriptions.text')}</p>
      <small>{t('classicPortal.noSubscriptions.why', { userName: account.userName })}</small>
    </FullNotice>
  );
}
