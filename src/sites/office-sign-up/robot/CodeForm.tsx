import { codeExpiry, codeMatches, CODE_TRIES, type PhoneVerification, type PlanId } from '../../../core/index';
import { Rejected, useRejectionText } from '../../../i18n/Rejected';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { useWorld } from '../../../store/run';
import { useCommand } from '../../../store/useCommand';
import { ArrowButton } from '../form/ArrowButton';
import { TextField } from '../form/TextField';
import { Form } from '../../../ui/Form';
import { useForm } from '../../../ui/useForm';
import styles from '../form/form.module.css';

type Props = { readonly plan: PlanId; readonly phone: PhoneVerification };

/** Where the code is typed. What stands in the way of it is read from the world, so it survives a reload. */
export function CodeForm({ plan, phone }: Props) {
  const t = useText();
  const rejectionText = useRejectionText();
  const { go } = useFrame();
  const { date } = useWorld();
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

  const left = CODE_TRIES - phone.wrongTries;
  const errorOf = () => {
    if (left <= 0) return rejectionText({ code: 'code-used-up' });
    if (date >= codeExpiry(phone.sent)) return rejectionText({ code: 'code-expired' });
    if (form.flaws.code) return t('flaw.required');
    return phone.wrongTries > 0 ? t('officeSignUp.code.wrong', { left }) : undefined;
  };

  return (
    <Form form={form} className={styles.form} aria-live="polite">
      <TextField
        data-code
        label="officeSignUp.code"
        inputMode="numeric"
        value={form.values.code}
        onType={(code) => form.type({ code })}
        error={errorOf()}
        {...target('office-sign-up.code')}
      />
      <Rejected why={rejection?.code === 'domain-taken-meanwhile' ? rejection : undefined} className={styles.refused} />
      <ArrowButton {...target('office-sign-up.create')}>{t('officeSignUp.create')}</ArrowButton>
    </Form>
  );
}
