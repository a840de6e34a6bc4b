import type { Rejection } from '../../core/index';
import { useRejectionText } from '../../i18n/Rejected';
import { useText } from '../../i18n/useText';
import { Field } from '../../ui/Field';
import { target } from '../../ui/target';
import styles from './dialogForm.module.css';
import type { StepProps } from './newUser';

export function MicrosoftAccountField({ of, change, flaw }: StepProps & { readonly flaw: Rejection | undefined }) {
  const t = useText();
  const rejection = useRejectionText();
  const said = (why: Rejection) => {
    if (why.code === 'user-name-missing') return t('classicPortal.addUser.microsoft.missing');
    if (why.code === 'account-unknown') return t('classicPortal.addUser.microsoft.unknown', { userName: why.userName });
    return rejection(why);
  };
  return (
    <Field
      label={t('classicPortal.addUser.microsoft')}
      required
      hint={<div className={styles.hint}>{t('classicPortal.addUser.microsoft.hint')}</div>}
      error={flaw && said(flaw)}
      className={styles.field}
      errorClassName={styles.error}
    >
      {(control) => (
        <input
          {...control}
          type="text"
          inputMode="email"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={of.email}
          onChange={({ target: { value } }) => change({ email: value })}
          {...target('classic-portal.addUser.microsoftAccount')}
        />
      )}
    </Field>
  );
}
