import { readFictionalPhone, type Channel, type PhoneVerification } from '../../../core/index';
import { useRejectionText } from '../../../i18n/useRejectionText';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { useCommand } from '../../../store/useCommand';
import { ArrowButton } from '../form/ArrowButton';
import { TextField } from '../form/TextField';
import { Form } from '../../../ui/Form';
import { useForm } from '../../../ui/useForm';
import shared from '../form/form.module.css';
import styles from './NumberForm.module.css';

type Props = { readonly sent: PhoneVerification | undefined; readonly onSent: () => void };

const CHANNELS: readonly Channel[] = ['text', 'call'];

/** Where the code goes, and how. A number that might be somebody's is refused here and told to nobody. */
export function NumberForm({ sent, onSent }: Props) {
  const t = useText();
  const rejectionText = useRejectionText();
  const { send, rejection, forget } = useCommand();
  const form = useForm({
    start: { channel: sent?.channel ?? 'text', number: sent?.number ?? '' },
    judge: ({ number }) => ({ number: flawOf(number) }),
    submit: async ({ number, channel }) => {
      const fictional = readFictionalPhone(number);
      if (fictional && (await send({ type: 'sendSignUpCode', number: fictional, channel }))) onSent();
    },
    onFlawed: forget,
  });
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
      <div className={styles.number}>
        <span className={styles.prefix}>(+1)</span>
        <TextField
          label="officeSignUp.robot.number"
          inputMode="tel"
          value={form.values.number}
          onType={(number) => form.type({ number })}
          error={errorOf()}
          {...target('office-sign-up.phoneNumber')}
        />
      </div>
      <p className={shared.small}>{t('officeSignUp.robot.fictional')}</p>
      <ArrowButton {...target('office-sign-up.sendCode')}>{t(`officeSignUp.robot.${form.values.channel}`)}</ArrowButton>
    </Form>
  );
}

function flawOf(number: string): 'required' | 'not-fictional' | undefined {
  if (number.trim() === '') return 'required';
  return readFictionalPhone(number) === undefined ? 'not-fictional' : undefined;
}
