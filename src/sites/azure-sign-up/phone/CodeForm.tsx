import { codeExpiry, codeMatches, CODE_TRIES, type PhoneVerification } from '../../../core/index';
import { useRejectionText } from '../../../i18n/Rejected';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { useWorld } from '../../../store/run';
import { useCommand } from '../../../store/useCommand';
import { ActionButton } from '../form/ActionButton';
import { TextField } from '../form/TextField';
import { Form } from '../../../ui/Form';
import { useForm } from '../../../ui/useForm';
import row from '../form/row.module.css';

/** Where the code is typed. What stands in the way of it is read from the world, so it survives a reload. */
export function CodeForm({ phone, onDone }: { phone: PhoneVerification; onDone: () => void }) {
  const t = useText();
  const rejectionText = useRejectionText();
  const { date } = useWorld();
  const { send } = useCommand();
  const form = useForm({
    start: { code: '' },
    judge: ({ code }) => ({ code: code.trim() === '' }),
    submit: async ({ code }) => {
      const matches = codeMatches(phone, code);
      if ((await send({ type: 'verifyPhone', matches })) && matches) onDone();
    },
  });

  const left = CODE_TRIES - phone.wrongTries;
  const errorOf = () => {
    if (left <= 0) return rejectionText({ code: 'code-used-up' });
    if (date >= codeExpiry(phone.sent)) return rejectionText({ code: 'code-expired' });
    if (form.flaws.code) return t('flaw.required');
    return phone.wrongTries > 0 ? t('azureSignUp.code.wrong', { left }) : undefined;
  };

  return (
    <Form form={form} className={row.row} aria-live="polite">
      <TextField
        data-code
        label="azureSignUp.code"
        inputMode="numeric"
        required
        value={form.values.code}
        onType={(code) => form.type({ code })}
        error={errorOf()}
        {...target('azure-sign-up.code')}
      />
      <ActionButton {...target('azure-sign-up.verifyCode')}>{t('azureSignUp.code.verify')}</ActionButton>
    </Form>
  );
}
