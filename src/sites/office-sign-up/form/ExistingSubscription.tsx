import type { PlanId } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { useAccount } from '../../../store/useCommand';
import styles from './ExistingSubscription.module.css';

/** The article's way: with the account that there is already, into the directory that there is already. */
export function ExistingSubscription({ plan }: { readonly plan: PlanId }) {
  const t = useText();
  const { link } = useFrame();
  const account = useAccount();
  return (
    <p className={styles.strip}>
      <span className={styles.question}>{t('officeSignUp.existing')}</span>
      <a
        {...link(
          account
            ? addresses.officeSignUp.checkOut({ plan })
            : addresses.signIn.organizational({ to: addresses.officeSignUp.checkOut({ plan }) }),
        )}
        {...target('office-sign-up.signIn')}
      >
        {t('officeSignUp.signIn')}
      </a>
    </p>
  );
}
