import { accountedTo, azureStateOf, FREE_TRIAL } from '../../core/index';
import { useText } from '../../i18n/useText';
import { addresses } from '../../map/addresses';
import { target } from '../../map/targets';
import { useFrame } from '../../store/frame';
import { useWorld } from '../../store/run';
import { useAccount } from '../../store/useCommand';
import { AccountPage } from './AccountPage';
import styles from './Subscriptions.module.css';
import { TrialNotice } from './TrialNotice';
import { useOwnName } from './useOwnName';

/** The subscriptions of an Account Administrator; of nobody else, whatever they may do in them. */
export function Subscriptions() {
  const t = useText();
  const { link } = useFrame();
  const world = useWorld();
  const account = useAccount();
  const nameOf = useOwnName();
  if (!account) return null;

  const subscriptions = accountedTo(world, account);
  return (
    <AccountPage>
      <h1 className={styles.unseen}>{t('accountCenter.subscriptions')}</h1>
      {subscriptions.length > 0 ? (
        <>
          <p>{t('accountCenter.choose')}</p>
          <ul className={styles.list}>
            {subscriptions.map((subscription) => {
              const { id, offer } = subscription;
              const state = azureStateOf(world, subscription);
              return (
                <li key={id}>
                  <a
                    {...link(addresses.accountCenter.subscription({ id }))}
                    {...target(`account-center.subscriptions.${id}`)}
                  >
                    <OfferSign path={offer === FREE_TRIAL.offer ? GIFT : SLIDERS} />
                    <span>{nameOf(subscription)}</span>
                    {state !== 'active' && <small>{t(`accountCenter.state.${state}`)}</small>}
                  </a>
                  <TrialNotice subscription={subscription} />
                </li>
              );
            })}
          </ul>
        </>
      ) : (
        <>
          <h2 className={styles.none}>{t('accountCenter.none')}</h2>
          <p>{t('accountCenter.none.why', { userName: account.userName })}</p>
          <p>
            <a className={styles.more} {...link(addresses.azureCom.freeTrial())}>
              {t('accountCenter.none.freeTrial')}
            </a>
          </p>
        </>
      )}
    </AccountPage>
  );
}

// Drawn by us: a gift for what is free, three sliders for what is paid for.
const GIFT = 'M8 13h16v4H8zm1 5h6v7H9zm8 0h6v7h-6zM12 12c-4-4 2-6 4-1 2-5 8-3 4 1z';
const SLIDERS = 'M6 9h9V7h3v2h8v2h-8v2h-3v-2H6zm0 6h4v-2h3v2h13v2H13v2h-3v-2H6zm0 6h12v-2h3v2h5v2h-5v2h-3v-2H6z';

function OfferSign({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 32 32" width="32" height="32" className={styles.sign} aria-hidden="true">
      <path fill="currentcolor" d={path} />
    </svg>
  );
}
