import { TRAINING_PASSWORD, type PasswordFlaw } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { Field } from '../../../ui/Field';
import { SecretInput } from '../../../ui/SecretInput';
import type { NewUser } from './newUser';
import styles from '../dialog/Form.module.css';

type Props = {
  readonly form: NewUser;
  readonly onType: (change: Partial<NewUser>) => void;
  readonly flaw: PasswordFlaw | undefined;
};

/** A password that is made up, or one that is typed: here it is the training password either way. */
export function PasswordChoice({ form, onType, flaw }: Props) {
  const t = useText();
  const error = flaw && t(`flaw.${flaw}`);
  const second = flaw === 'passwords-differ';
  return (
    <>
      <div role="group" aria-label={t('adminCenter.form.password')} className={styles.switch}>
        {(['auto', 'typed'] as const).map((way) => (
          <button
            key={way}
            type="button"
            aria-pressed={form.password === way}
            onClick={() => onType({ password: way, typed: '', again: '' })}
            {...target(`admin-center.password-${way}`)}
          >
            {t(`adminCenter.form.password.${way}`)}
          </button>
        ))}
      </div>
      {form.password === 'typed' && (
        <>
          <Field
            label={t('adminCenter.form.password')}
            hint={
              <span className={styles.hint}>
                {t('adminCenter.form.password.hint', { password: TRAINING_PASSWORD })}
              </span>
            }
            error={second ? undefined : error}
            required
            className={styles.field}
            errorClassName={styles.error}
          >
            {(control) => (
              <SecretInput
                {...control}
                value={form.typed}
                onChange={(event) => onType({ typed: event.target.value })}
              />
            )}
          </Field>
          <Field
            label={t('adminCenter.form.password.again')}
            error={second ? error : undefined}
            required
            className={styles.field}
            errorClassName={styles.error}
          >
            {(control) => (
              <SecretInput
                {...control}
                value={form.again}
                onChange={(event) => onType({ again: event.target.value })}
              />
            )}
          </Field>
        </>
      )}
    </>
  );
}
