import { trainingPhoneOf } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { TrainingPhone } from '../../../parts/TrainingPhone';
import { useNumberForm } from '../../../parts/useNumberForm';
import { Field } from '../../../ui/Field';
import { ActionButton } from '../form/ActionButton';
import { TextField } from '../form/TextField';
import { Form } from '../../../ui/Form';
import { Select } from '../../../ui/Select';
import styles from '../form/form.module.css';
import row from '../form/row.module.css';

type Props = {
  readonly sentTo: string | undefined;
  /** The country that was chosen before. */
  readonly country: string;
  readonly onSent: () => void;
};

export function NumberForm(props: Props) {
  const t = useText();
  const { form, error, countries, chooseCountry } = useNumberForm({
    type: 'sendVerificationCode',
    channel: 'text',
    ...props,
  });
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
            options={countries}
            onChoose={chooseCountry}
            {...target('azure-sign-up.phoneCountry')}
          />
        )}
      </Field>
      <TrainingPhone
        country={form.values.country}
        onUse={(number) => form.type({ number })}
        {...target('azure-sign-up.trainingNumber')}
      />
      <div className={`${row.row} ${row.unlabelled}`}>
        <TextField
          label="azureSignUp.phone.number"
          labelUnseen
          example={t('azureSignUp.phone.example', { number: trainingPhoneOf(form.values.country) })}
          inputMode="tel"
          required
          value={form.values.number}
          onType={(number) => form.type({ number })}
          error={error}
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
