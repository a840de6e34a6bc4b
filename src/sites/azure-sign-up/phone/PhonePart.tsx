import type { PhoneVerification } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { CodeForm } from './CodeForm';
import { NumberForm } from './NumberForm';
import { SimulatedTelephone } from '../../../parts/SimulatedTelephone';
import { TextField } from '../form/TextField';
import { useFocusWithin } from '../../../ui/keyboard/useFocusWithin';
import styles from '../form/form.module.css';

type Props = {
  readonly phone: PhoneVerification | undefined;
  /** The country that was chosen in part 1. */
  readonly country: string;
  readonly onDone: () => void;
};

/** Part 2. A code goes to a telephone that is drawn on the page; once it is typed the part is done. */
export function PhonePart({ phone, country, onDone }: Props) {
  const t = useText();
  const [part, focusCode] = useFocusWithin<HTMLDivElement>('[data-code]');

  if (phone?.verified) {
    return (
      <div className={styles.form}>
        <TextField label="azureSignUp.phone.number" value={phone.number} readOnly onType={() => undefined} />
        <p className={styles.label}>{t('azureSignUp.phone.verified')}</p>
      </div>
    );
  }
  return (
    <div ref={part} className={styles.form}>
      <NumberForm key={country} sentTo={phone?.number} country={country} onSent={focusCode} />
      {phone && <CodeForm key={phone.code} phone={phone} onDone={onDone} />}
      <div aria-live="polite">{phone && <SimulatedTelephone phone={phone} site="azure-sign-up" />}</div>
    </div>
  );
}
