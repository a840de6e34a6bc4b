import { codeMatches, type PhoneVerification, type PlanId } from '../../../core/index';
import { Rejected } from '../../../parts/Rejected';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { TrainingCode } from '../../../parts/TrainingCode';
import { useCodeFlaw } from '../../../parts/useCodeFlaw';
import { useCommand } from '../../../store/useCommand';
import { ArrowButton } from '../form/ArrowButton';
import { TextField } from '../form/TextField';
import { Form } from '../../../ui/Form';
import { useForm } from '../../../ui/useForm';
import styles from '../form/form.module.css';

type Props = { readonly plan: PlanId; readonly phone: PhoneVerification };

/** Where the code is typed. */
export function CodeForm({ plan, phone }: Props) {
  const t = useText();
  const { go } = useFrame();
  const { send, rejection } = useCommand();
  const form = useForm({
    start: { code: '' },
    judge: ({ code }) => ({ code: code.trim() === '' }),
    submit: async ({ code }) => {
      const matches = codeMatches(phone, code);
      if (!(await send({ type: 'signUpForOffice365', matches })) || !matches) return;
      go(addresses.officeSignUp.form({ plan, step: '4' }), { replace: true });
    },
  });
  const error = useCodeFlaw(phone, form.flaws.code === true);

  return (
    <Form form={form} className={styles.form} aria-live="polite">
      <TextField
        data-code
        label="officeSignUp.code"
        inputMode="numeric"
        value={form.values.code}
        onType={(code) => form.type({ code })}
        error={error}
        {...target('office-sign-up.code')}
      />
      <TrainingCode phone={phone} onUse={(code) => form.type({ code })} {...target('office-sign-up.trainingCode')} />
      <Rejected why={rejection?.code === 'domain-taken-meanwhile' ? rejection : undefined} className={styles.refused} />
      <ArrowButton {...target('office-sign-up.create')}>{t('officeSignUp.create')}</ArrowButton>
    </Form>
  );
}
