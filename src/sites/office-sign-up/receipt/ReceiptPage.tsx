import type { ReactNode } from 'react';
import { office365SubscriptionsOf, seatsTaken, whyNot } from '../../../core/index';
import { Rejected } from '../../../parts/Rejected';
import { Text, useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame, usePlace } from '../../../store/frame';
import { useWorld } from '../../../store/run';
import { useAccount } from '../../../store/useCommand';
import { Inert } from '../../../ui/Inert';
import { Icon } from '../frame/Icon';
import { NeedsRole } from '../frame/NeedsRole';
import { OrderLine } from '../frame/OrderLine';
import { OrderPage } from '../frame/OrderPage';
import styles from './ReceiptPage.module.css';

const toUsers = (words: ReactNode) => <UsersLink>{words}</UsersLink>;

/** Figure 15: an order that was placed in the directory of the signed-in account, for those who may buy there. */
export function ReceiptPage() {
  const t = useText();
  const { link, notFound } = useFrame();
  const { params } = usePlace();
  const world = useWorld();
  const account = useAccount();
  if (!account) return null;
  const ordered =
    account.kind === 'organizational' &&
    office365SubscriptionsOf(world, account.home.id).find(({ order, purchase }) =>
      [order, purchase].includes(params.order),
    );
  if (!ordered) return notFound;
  // A trial that was bought has two orders, each with a receipt of its own.
  const ofTrial = ordered.trial || ordered.purchase !== undefined;
  const isTrial = ofTrial && params.order === ordered.order;
  const why = whyNot('buy', account.home, account);
  if (why) {
    return (
      <OrderPage account={account}>
        <h1 className={styles.receipt}>{t('officeSignUp.receipt')}</h1>
        <Rejected why={why} />
        <NeedsRole directory={account.home} />
      </OrderPage>
    );
  }

  return (
    <OrderPage account={account}>
      <h1 className={styles.receipt}>{t('officeSignUp.receipt')}</h1>
      <p className={styles.says}>{t('officeSignUp.receipt.number', { order: params.order ?? '' })}</p>
      {seatsTaken(world, ordered.id) === 0 && (
        <p className={styles.says}>
          <Text id="officeSignUp.receipt.assign" values={{ link: toUsers }} />
        </p>
      )}
      <a
        className={styles.continue}
        {...link(addresses.adminCenter.dashboard())}
        {...target('office-sign-up.continue')}
      >
        {t('officeSignUp.receipt.continue')}
      </a>
      <div className={styles.details}>
        <h2>{t('officeSignUp.receipt.details')}</h2>
        <Inert className={styles.print} aria-label={t('officeSignUp.receipt.print')}>
          <Icon name="printer" />
        </Inert>
      </div>
      <OrderLine plan={ordered.plan} seats={ordered.seats} trial={isTrial} />
    </OrderPage>
  );
}

function UsersLink({ children }: { readonly children: ReactNode }) {
  const { link } = useFrame();
  return (
    <a {...link(addresses.adminCenter.activeUsers())} {...target('office-sign-up.users')}>
      {children}
    </a>
  );
}
