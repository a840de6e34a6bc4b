import {
  callingCodeOf,
  dialledAtHome,
  knownCountry,
  readTrainingPhone,
  trainingPhoneOf,
  type Channel,
} from '../../../core/index';
import { useRejectionText } from '../../../i18n/useRejectionText';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { TrainingPhone } from '../../../parts/TrainingPhone';
import { useCountries } from '../../../parts/useCountries';
import { useCommand } from '../../../store/useCommand';
import { Field } from '../../../ui/Field';
import { ActionButton } from '../form/ActionButton';
import { TextField } from '../form/TextField';
import { Form } from '../../../ui/Form';
import { Select } from '../../../ui/Select';
import { useForm } from '../../../ui/useForm';
import styles from '../form/form.module.css';
import row from '../form/row.module.css';

type Props = {
  readonly sentTo: string | undefined;
  /** The country that was chosen before. */
  readonly country: string;
  readonly onSent: () => void;
};

/** Where the code goes, and how. A number that might be somebody's is refused here and told to nobody. */
export function NumberForm({ sentTo, country, onSent }: Props) {
  const t = useText();
  const rejectionText = useRejectionText();
  const countries = useCountries();
  const { send, rejection, forget } = useCommand();
  const form = useForm({
    start: () => ({
      ...(sentTo === undefined ? { country: knownCountry(country), number: '' } : dialledAtHome(sentTo, country)),
      channel: 'text' as Channel,
    }),
    judge: (typed) => ({ number: flawOf(typed) }),
    submit: async ({ number, channel, country: chosen }) => {
      const fictional = readTrainingPhone(number, chosen);
      if (fictional && (await send({ type: 'sendVerificationCode', number: fictional, channel }))) onSent();
    },
    onFlawed: forget,
  });
  const chooseCountry = (chosen: string) => {
    form.type({ country: chosen });
    form.unmark('number');
  };
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
            options={countries.map(({ value, text }) => ({ value, text: `${text} (${callingCodeOf(value)})` }))}
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

function flawOf({ number, country }: { number: string; country: string }): 'required' | 'not-fictional' | undefined {
  if (number.trim() === '') return 'required';
  return readTrainingPhone(number, country) === undefined ? 'not-fictional' : undefined;
}
