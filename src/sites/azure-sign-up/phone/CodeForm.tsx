import { useState, type FormEvent } from 'react';
import { codeExpiry, codeMatches, CODE_TRIES, type PhoneVerification } from '../../../core/index';
import { useRejectionText } from '../../../i18n/Rejected';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { useWorld } from '../../../store/run';
import { useCommand } from '../../../store/useCommand';
import { ActionButton } from '../form/ActionButton';
import { TextField } from '../form/TextField';
import { useFocusWithin } from '../../../ui/useFocusWithin';
import row from '../form/row.module.css';

/** Where the code is typed. What stands in the way of it is read from the world, so it survives a reload. */
export function CodeForm({ phone, onDone }: { phone: PhoneVerification; onDone: () => void }) {
  const t = useText();
  const rejectionText = useRejectionText();
  const { date } = useWorld();
  const { send } = useCommand();
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState(false);
  const [form, focusError] = useFocusWithin<HTMLFormElement>('[aria-invalid="true"]');

  async function submit(event: FormEvent) {
    event.preventDefault();
    const empty = typed.trim() === '';
    const matches = codeMatches(phone, typed);
    setMissing(empty);
    if (!empty && (await send({ type: 'verifyPhone', matches })) && matches) onDone();
    else focusError();
  }

  const left = CODE_TRIES - phone.wrongTries;
  const errorOf = () => {
    if (left <= 0) return rejectionText({ code: 'code-used-up' });
    if (date >= codeExpiry(phone.sent)) return rejectionText({ code: 'code-expired' });
    if (missing) return t('flaw.required');
    return phone.wrongTries > 0 ? t('azureSignUp.code.wrong', { left }) : undefined;
  };

  return (
    <form
      ref={form}
      noValidate
      autoComplete="off"
      className={row.row}
      onSubmit={(event) => void submit(event)}
      aria-live="polite"
    >
      <TextField
        data-code
        label="azureSignUp.code"
        inputMode="numeric"
        required
        value={typed}
        onType={setTyped}
        error={errorOf()}
        {...target('azure-sign-up.code')}
      />
      <ActionButton {...target('azure-sign-up.verifyCode')}>{t('azureSignUp.code.verify')}</ActionButton>
    </form>
  );
}
