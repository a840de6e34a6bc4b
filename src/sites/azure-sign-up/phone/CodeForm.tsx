import { codeMatches, type PhoneVerification } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { TrainingCode } from '../../../parts/TrainingCode';
import { useCodeFlaw } from '../../../parts/useCodeFlaw';
import { useCommand } from '../../../store/useCommand';
import { ActionButton } from '../form/ActionButton';
import { TextField } from '../form/TextField';
import { Form } from '../../../ui/Form';
import { useForm } from '../../../ui/useForm';
import row from '../form/row.module.css';

/** Where the code is typed. */
export function CodeForm({ phone, onDone }: { phone: PhoneVerification; onDone: () => void }) {
  const t = useText();
  const { send } = useCommand();
  const form = useForm({
    start: { code: '' },
    judge: ({ code }) => ({ code: code.trim() === '' }),
    submit: async ({ code }) => {
      const matches = codeMatches(phone, code);
      if ((await send({ type: 'verifyPhone', matches })) && matches) onDone();
    },
  });
  const error = useCodeFlaw(phone, form.flaws.code === true);

  return (
    <Form form={form} aria-live="polite">
      <div className={row.row}>
        <TextField
          data-code
          label="azureSignUp.code"
          inputMode="numeric"
          required
          value={form.values.code}
          onType={(code) => form.type({ code })}
          error={error}
          {...target('azure-sign-up.code')}
        />
        <ActionButton {...target('azure-sign-up.verifyCode')}>{t('azureSignUp.code.verify')}</ActionButton>
      </div>
      <TrainingCode phone={phone} onUse={(code) => form.type({ code })} {...target('azure-sign-up.trainingCode')} />
    </Form>
  );
}
