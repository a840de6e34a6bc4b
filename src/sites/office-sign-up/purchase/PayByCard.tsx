import type { ReactNode } from 'react';
import type { Rejection, TrainingCard } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { CardForm } from '../../../parts/card/CardForm';
import { useFrame } from '../../../store/frame';
import type { Buyer } from './usePurchase';
import styles from './Purchase.module.css';

type Props = {
  readonly buyer: Buyer;
  readonly pay: (card: TrainingCard) => Promise<void>;
  readonly rejection: Rejection | undefined;
  readonly forget: () => void;
  readonly intro: ReactNode;
  readonly submit: string;
};

/** What is ordered, and the card that it takes, made out to the buyer. */
export function PayByCard({ buyer: { user }, intro, submit, ...payment }: Props) {
  const t = useText();
  const { link } = useFrame();
  const { field, required, label, error } = styles;
  return (
    <div className={styles.pay}>
      <CardForm
        site="office-sign-up"
        look={{ field, required, label, error }}
        holder={user.displayName || user.userName}
        intro={intro}
        {...payment}
      >
        <div className={styles.ways}>
          <button type="submit" {...target('office-sign-up.placeOrder')}>
            {submit}
          </button>
          <a {...link(addresses.adminCenter.subscriptions())} {...target('office-sign-up.cancel')}>
            {t('officeSignUp.cancel')}
          </a>
        </div>
      </CardForm>
    </div>
  );
}
