import { useState, type FormEvent } from 'react';
import { readFictionalPhone, type Channel, type PhoneVerification } from '../../../core/index';
import { useRejectionText } from '../../../i18n/Rejected';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { useCommand } from '../../../store/useCommand';
import { ArrowButton } from '../form/ArrowButton';
import { TextField } from '../form/TextField';
import { useFocusWithin } from '../../../ui/useFocusWithin';
import form from '../form/form.module.css';
import styles from './NumberForm.module.css';

type Props = { readonly sent: PhoneVerification | undefined; readonly onSent: () => void };

const CHANNELS: readonly Channel[] = ['text', 'call'];

/** Where the code goes, and how. A number that might be somebody's is refused here and told to nobody. */
export function NumberForm({ sent, onSent }: Props) {
  const t = useText();
  const rejectionText = useRejectionText();
  const { send, rejection, forget } = useCommand();
  const [channel, setChannel] = useState<Channel>(sent?.channel ?? 'text');
  const [number, setNumber] = useState(sent?.number ?? '');
  const [flaw, setFlaw] = useState<string>();
  const [within, focusFlaw] = useFocusWithin<HTMLFormElement>('[aria-invalid="true"]');

  async function submit(event: FormEvent) {
    event.preventDefault();
    const fictional = readFictionalPhone(number);
    forget();
    setFlaw(
      fictional ? undefined : number.trim() ? rejectionText({ code: 'phone-not-fictional' }) : t('flaw.required'),
    );
    if (fictional && (await send({ type: 'sendSignUpCode', number: fictional, channel }))) onSent();
    else focusFlaw();
  }

  return (
    <form
      ref={within}
      noValidate
      autoComplete="off"
      className={form.form}
      aria-live="polite"
      onSubmit={(event) => void submit(event)}
    >
      <fieldset className={styles.channels}>
        <legend className={form.unseen}>{t('officeSignUp.robot.how')}</legend>
        {CHANNELS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="channel"
              checked={one === channel}
              onChange={() => setChannel(one)}
              {...target(`office-sign-up.${one}`)}
            />
            {t(`officeSignUp.robot.${one}`)}
          </label>
        ))}
      </fieldset>
      <div className={styles.number}>
        <span className={styles.prefix}>(+1)</span>
        <TextField
          label="officeSignUp.robot.number"
          inputMode="tel"
          value={number}
          onType={setNumber}
          error={flaw ?? (rejection && rejectionText(rejection))}
          {...target('office-sign-up.phoneNumber')}
        />
      </div>
      <p className={form.small}>{t('officeSignUp.robot.fictional')}</p>
      <ArrowButton {...target('office-sign-up.sendCode')}>{t(`officeSignUp.robot.${channel}`)}</ArrowButton>
    </form>
  );
}
