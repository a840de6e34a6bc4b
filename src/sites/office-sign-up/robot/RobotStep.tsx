import type { PhoneVerification, PlanId } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { CodeForm } from './CodeForm';
import { NumberForm } from './NumberForm';
import { SimulatedTelephone } from '../../../parts/SimulatedTelephone';
import { useFocusWithin } from '../../../ui/keyboard/useFocusWithin';
import styles from '../form/form.module.css';

type Props = {
  readonly plan: PlanId;
  readonly phone: PhoneVerification | undefined;
  /** The country that was chosen in step 1. */
  readonly country: string;
};

/** Step 3. A code goes to a telephone that is drawn on the page; once it is typed the account is made. */
export function RobotStep({ plan, phone, country }: Props) {
  const t = useText();
  const [part, focusCode] = useFocusWithin<HTMLDivElement>('[data-code]');
  return (
    <>
      <h1 className={styles.title}>{t('officeSignUp.robot.title')}</h1>
      <div ref={part}>
        <NumberForm sent={phone} country={country} onSent={focusCode} />
        <div aria-live="polite">{phone && <SimulatedTelephone phone={phone} site="office-sign-up" />}</div>
        {phone && <CodeForm key={phone.code} plan={plan} phone={phone} />}
      </div>
    </>
  );
}
