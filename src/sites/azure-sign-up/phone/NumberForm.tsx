import { readFictionalPhone, type Channel } from '../../../core/index';
import { useRejectionText } from '../../../i18n/useRejectionText';
import { useFormats } from '../../../i18n/useFormats';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { useCommand } from '../../../store/useCommand';
import { Field } from '../../../ui/Field';
import { ActionButton } from '../form/ActionButton';
import { TextField } from '../form/TextField';
import { Form } from '../../../ui/Form';
import { Select } from '../../../ui/Select';
import { useForm } from '../../../ui/useForm';
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
  const form = useForm({
    start: { country: 'US', number: sentTo ?? '', channel: 'text' as Channel },
    judge: ({ number }) => ({ number: flawOf(number) }),
    submit: async ({ number, channel }) => {
      const fictional = readFictionalPhone(number);
      if (fictional && (await send({ type: 'sendVerificationCode', number: fictional, channel }))) onSent();
    },
    onFlawed: forget,
  });
  const errorOf = () => {
    if (form.flaws.number === 'required') return t('flaw.required');
    if (form.flaws.number) return rejectionText({ code: 'phone-not-fictional' });
    return rejection && rejectionText(rejection);
  };

  return (
    <Form form={form} aria-live="polite">
      <Field
        label={<span className={styles.unseen}>{t('azureSignUp.phone.country')}</span>}
        className={`${styles.field} ${row.unlabelled}`}
      >
        {(control) => (
          <Select
            {...control}
            value={form.values.country}
            options={COUNTRIES.map((code) => ({ value: code, text: `${nameOf(code)} (+1)` }))}
            onChoose={(country) => form.type({ country })}
            {...target('azure-sign-up.phoneCountry')}
          />
        )}
      </Field>
      <div className={`${row.row} ${row.unlabelled}`}>
        <TextField
          label="azureSignUp.phone.number"
          labelUnseen
          example="azureSignUp.phone.example"
          inputMode="tel"
          required
          value={form.values.number}
          onType={(number) => form.type({ number })}
          error={errorOf()}
          {...target('azure-sign-up.phoneNumber')}
        />
        <ActionButton {...target('azure-sign-up.sendText')}>{t('azureSignUp.phone.sendText')}</ActionButton>
        <ActionButton
          type="button"
          onClick={() => void form.submit({ channel: 'call' })}
          {...target('azure-sign-up.callMe')}
        >
          {t('azureSignUp.phone.callMe')}
        </ActionButton>
      </div>
    </Form>
  );
}

function flawOf(number: string): 'required' | 'not-fictional' | undefined {
  if (number.trim() === '') return 'required';
  return readFictionalPhone(number) === undefined ? 'not-fictional' : undefined;
}
