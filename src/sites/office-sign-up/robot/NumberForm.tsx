import {
  callingCodeOf,
  dialledAtHome,
  knownCountry,
  readTrainingPhone,
  type Channel,
  type PhoneVerification,
} from '../../../core/index';
import { useRejectionText } from '../../../i18n/useRejectionText';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { TrainingPhone } from '../../../parts/TrainingPhone';
import { useCountries } from '../../../parts/useCountries';
import { useCommand } from '../../../store/useCommand';
import { ArrowButton } from '../form/ArrowButton';
import { ChoiceField } from '../form/ChoiceField';
import { TextField } from '../form/TextField';
import { Form } from '../../../ui/Form';
import { useForm } from '../../../ui/useForm';
import shared from '../form/form.module.css';
import styles from './NumberForm.module.css';

type Props = {
  readonly sent: PhoneVerification | undefined;
  /** The country that was chosen before. */
  readonly country: string;
  readonly onSent: () => void;
};

const CHANNELS: readonly Channel[] = ['text', 'call'];

/** Where the code goes, and how. A number that might be somebody's is refused here and told to nobody. */
export function NumberForm({ sent, country, onSent }: Props) {
  const t = useText();
  const rejectionText = useRejectionText();
  const countries = useCountries();
  const { send, rejection, forget } = useCommand();
  const form = useForm({
    start: () => ({
      ...(sent ? dialledAtHome(sent.number, country) : { country: knownCountry(country), number: '' }),
      channel: sent?.channel ?? 'text',
    }),
    judge: (typed) => ({ number: flawOf(typed) }),
    submit: async ({ number, channel, country: chosen }) => {
      const fictional = readTrainingPhone(number, chosen);
      if (fictional && (await send({ type: 'sendSignUpCode', number: fictional, channel }))) onSent();
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
          options={countries.map(({ value, text }) => ({ value, text: `${text} (${callingCodeOf(value)})` }))}
          onChoose={chooseCountry}
          {...target('office-sign-up.phoneCountry')}
        />
        <TextField
          label="officeSignUp.robot.number"
          inputMode="tel"
          value={form.values.number}
          onType={(number) => form.type({ number })}
          error={errorOf()}
          {...target('office-sign-up.phoneNumber')}
        />
      </div>
      <ArrowButton {...target('office-sign-up.sendCode')}>{t(`officeSignUp.robot.${form.values.channel}`)}</ArrowButton>
    </Form>
  );
}

function flawOf({ number, country }: { number: string; country: string }): 'required' | 'not-fictional' | undefined {
  if (number.trim() === '') return 'required';
  return readTrainingPhone(number, country) === undefined ? 'not-fictional' : undefined;
}
