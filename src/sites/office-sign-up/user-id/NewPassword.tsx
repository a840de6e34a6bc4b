import type { ReactNode } from 'react';
import { TRAINING_PASSWORD } from '../../../core/index';
import { Text, useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { Field } from '../../../ui/Field';
import { SecretInput } from '../../../ui/SecretInput';
import type { PasswordDesk } from './useNewPassword';
import form from '../form/form.module.css';
import styles from './NewPassword.module.css';

const inCode = (words: ReactNode) => <code>{words}</code>;

export function NewPassword({ desk }: { readonly desk: PasswordDesk }) {
  const t = useText();
  const said = desk.flaw && t(`flaw.${desk.flaw}`);
  const ofSecond = desk.flaw === 'passwords-differ';
  return (
    <>
      <div className={form.pair}>
        <Field
          label={<span className={form.unseen}>{t('officeSignUp.password')}</span>}
          required
          error={ofSecond ? undefined : said}
          className={form.field}
          errorClassName={form.error}
        >
          {(control) => (
            <SecretInput
              {...control}
              ref={desk.first}
              placeholder={t('officeSignUp.password')}
              {...target('office-sign-up.password')}
            />
          )}
        </Field>
        <Field
          label={<span className={form.unseen}>{t('officeSignUp.password.again')}</span>}
          required
          error={ofSecond ? said : undefined}
          className={form.field}
          errorClassName={form.error}
        >
          {(control) => <SecretInput {...control} ref={desk.again} placeholder={t('officeSignUp.password.again')} />}
        </Field>
      </div>
      <section className={styles.note} aria-label={t('officeSignUp.password.note')}>
        <p>
          <Text id="officeSignUp.password.training" values={{ password: TRAINING_PASSWORD, code: inCode }} />
        </p>
        <button type="button" onClick={desk.takeTraining} {...target('office-sign-up.trainingPassword')}>
          {t('officeSignUp.password.use')}
        </button>
      </section>
    </>
  );
}
