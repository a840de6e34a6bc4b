import { accountedTo, associationAt, azureStateOf, azureSubscriptionsOf, type Account } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { useSubscriptionName } from '../../../parts/useSubscriptionName';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { useWorld } from '../../../store/run';
import { FullNotice } from '../dialog/FullNotice';
import { Icon } from './Icon';
import { TrialMessage } from './TrialMessage';
import { useSignOut } from './useSignOut';

/** What an account sees that administers no active Azure subscription, whatever its role in a directory. */
export function NoSubscriptions({ account }: { account: Account }) {
  const t = useText();
  const { link, profile } = useFrame();
  const signOut = useSignOut();
  const world = useWorld();
  const own = accountedTo(world, account);
  const [owned] = own;
  const nameOf = useSubscriptionName(own);
  const adding = associationAt(world, profile) !== undefined;
  const ways = (
    <>
      {adding && (
        <a {...link(addresses.classicPortal.existingDirectory())} {...target('classic-portal.goOnAdding')}>
          {t('classicPortal.noSubscriptions.goOn')}
          <Icon of="way" />
        </a>
      )}
      {owned && (
        <a {...link(addresses.accountCenter.subscriptions())} {...target('classic-portal.accountCenter')}>
          {t('classicPortal.noSubscriptions.accountCenter')}
          <Icon of="way" />
        </a>
      )}
      <button type="button" onClick={signOut} {...target('classic-portal.signOut')}>
        {t('classicPortal.noSubscriptions.signOut')}
        <Icon of="way" />
      </button>
      <a {...link(addresses.azureCom.freeTrial())} {...target('classic-portal.signUp')}>
        {t('classicPortal.noSubscriptions.signUp')}
        <Icon of="way" />
      </a>
      <a {...link(addresses.azureCom.home())}>
        {t('classicPortal.noSubscriptions.home')}
        <Icon of="way" />
      </a>
      <a {...link(addresses.azurePortal.support())} {...target('classic-portal.contactSupport')}>
        {t('classicPortal.noSubscriptions.support')}
        <Icon of="way" />
      </a>
    </>
  );
  const inactive = azureSubscriptionsOf(world, account.id).filter((one) => azureStateOf(world, one) !== 'active');
  if (inactive.length > 0) {
    return (
      <FullNotice title={t('classicPortal.noSubscriptions.inactive')} ways={ways}>
        {inactive.map((one) => (
          <p key={one.id}>
            <TrialMessage subscription={one} account={account} />
          </p>
        ))}
      </FullNotice>
    );
  }
  return (
    <FullNotice title={t('classicPortal.noSubscriptions.title')} ways={ways}>
      <p>
        {owned
          ? t('classicPortal.noSubscriptions.owner', { name: nameOf(owned) })
          : t('classicPortal.noSubscriptions.text')}
      </p>
      <small>{t('classicPortal.noSubscriptions.why', { userName: account.userName })}</small>
    </FullNotice>
  );
}
