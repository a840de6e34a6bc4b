import { useState, type FormEvent } from 'react';
import { readFictionalPhone, type PhoneVerification } from '../../../core/index';
import { useRejectionText } from '../../../i18n/Rejected';
import { useFormats } from '../../../i18n/useFormats';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { useCommand } from '../../../store/useCommand';
import { Field } from '../../../ui/Field';
import { ActionButton } from '../form/ActionButton';
import { TextField } from '../form/TextField';
import { useFocusWithin } from '../../../ui/useFocusWithin';
import styles from '../form/form.module.css';
import row from '../form/row.module.css';

// Fictional numbers, 555-01xx, are to be had in these countries only.
const COUNTRIES = ['US', 'CA'];

/** Where the code goes, and how. A number that might be somebody's is refused here and told to nobody. */
export function NumberForm({ sentTo, onSent }: { sentTo: string | undefined; onSent: () => void }) {
  const t = useText();
  const rejectionText = useRejectionText();
  const { country: nameOf } = useFormats();
  const { send, rejection, forget } = useCommand();
  const [country, setCountry] = useState('US');
  const [number, setNumber] = useState(sentTo ?? '');
  const [flaw, setFlaw] = useState<'required' | 'not-fictional'>();
  const [form, focusError] = useFocusWithin<HTMLFormElement>('[aria-invalid="true"]');

  async function sendCode(channel: PhoneVerification['channel']) {
    const fictional = readFictionalPhone(number);
    forget();
    setFlaw(fictional ? undefined : number.trim() ? 'not-fictional' : 'required');
    if (fictional && (await send({ type: 'sendVerificationCode', number: fictional, channel }))) onSent();
    else focusError();
  }

  const submit = (event: FormEvent) => {
    event.preventDefault();
    void sendCode('text');
  };
  const errorOf = () => {
    if (flaw === 'required') return t('flaw.required');
    if (flaw) return rejectionText({ code: 'phone-not-fictional' });
    return rejection && rejectionText(rejection);
  };

  return (
    <form ref={form} noValidate autoComplete="off" onSubmit={submit} aria-live="polite">
      <Field
        label={<span className={styles.unseen}>{t('azureSignUp.phone.country')}</span>}
        className={`${styles.field} ${row.unlabelled}`}
      >
        {(control) => (
          <select
            {...control}
            autoComplete="off"
            value={country}
            onChange={(event) => setCountry(event.target.value)}
            {...target('azure-sign-up.phoneCountry')}
          >
            {COUNTRIES.map((code) => (
              <option key={code} value={code}>
                {nameOf(code)} (+1)
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className={`${row.row} ${row.unlabelled}`}>
        <TextField
          label="azureSignUp.phone.number"
          labelUnseen
          example="azureSignUp.phone.example"
          inputMode="tel"
          required
          value={number}
          onType={setNumber}
          error={errorOf()}
          {...target('azure-sign-up.phoneNumber')}
        />
        <ActionButton {...target('azure-sign-up.sendText')}>{t('azureSignUp.phone.sendText')}</ActionButton>
        <ActionButton type="button" onClick={() => void sendCode('call')} {...target('azure-sign-up.callMe')}>
          {t('azureSignUp.phone.callMe')}
        </ActionButton>
      </div>
    </form>
  );
}
