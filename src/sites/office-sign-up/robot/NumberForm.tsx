import type { Channel, PhoneVerification } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { TrainingPhone } from '../../../parts/TrainingPhone';
import { useNumberForm } from '../../../parts/useNumberForm';
import { ArrowButton } from '../form/ArrowButton';
import { ChoiceField } from '../form/ChoiceField';
import { TextField } from '../form/TextField';
import { Form } from '../../../ui/Form';
import shared from '../form/form.module.css';
import styles from './NumberForm.module.css';

type Props = {
  readonly sent: PhoneVerification | undefined;
  /** The country that was chosen before. */
  readonly country: string;
  readonly onSent: () => void;
};

const CHANNELS: readonly Channel[] = ['text', 'call'];

export function NumberForm({ sent, ...props }: Props) {
  const t = useText();
  const { form, error, countries, chooseCountry } = useNumberForm({
    type: 'sendSignUpCode',
    sentTo: sent?.number,
    channel: sent?.channel ?? 'text',
    ...props,
  });
  return (
    <Form form={form} className={shared.form} aria-live="polite">
      <fieldset className={styles.channels}>
        <legend className={shared.unseen}>{t('officeSignUp.robot.how')}</legend>
        {CHANNELS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="channel"
              checked={one === form.values.channel}
              onChange={() => form.type({ channel: one })}
              {...target(`office-sign-up.${one}`)}
            />
            {t(`officeSignUp.robot.${one}`)}
          </label>
        ))}
      </fieldset>
      <TrainingPhone
        country={form.values.country}
        onUse={(number) => form.type({ number })}
        {...target('office-sign-up.trainingNumber')}
      />
      <div className={styles.number}>
        <ChoiceField
          label="officeSignUp.robot.country"
          value={form.values.country}
          error={undefined}
          options={countries}
          onChoose={chooseCountry}
          {...target('office-sign-up.phoneCountry')}
        />
        <TextField
          label="officeSignUp.robot.number"
          inputMode="tel"
          value={form.values.number}
          onType={(number) => form.type({ number })}
          error={error}
          {...target('office-sign-up.phoneNumber')}
        />
      </div>
      <ArrowButton {...target('office-sign-up.sendCode')}>{t(`officeSignUp.robot.${form.values.channel}`)}</ArrowButton>
    </Form>
  );
}
