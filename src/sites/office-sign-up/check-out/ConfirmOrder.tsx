import { OFFICE_365_TRIAL, type PlanId } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { OrderLine } from '../frame/OrderLine';
import styles from './ConfirmOrder.module.css';

type Props = { readonly plan: PlanId; readonly onTry: () => void };

export function ConfirmOrder({ plan, onTry }: Props) {
  const t = useText();
  const { link } = useFrame();
  return (
    <>
      <h2 className={styles.confirm}>{t('officeSignUp.confirm')}</h2>
      <OrderLine plan={plan} seats={OFFICE_365_TRIAL.seats} trial />
      <div className={styles.ways}>
        <button type="button" onClick={onTry} {...target('office-sign-up.tryNow')}>
          {t('officeSignUp.tryNow')}
        </button>
        <a {...link(addresses.adminCenter.dashboard())} {...target('office-sign-up.cancel')}>
          {t('officeSignUp.cancel')}
        </a>
      </div>
    </>
  );
}
