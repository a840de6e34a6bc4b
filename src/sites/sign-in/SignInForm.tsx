import { useEffect, useId } from 'react';
import { Rejected } from '../../parts/Rejected';
import type { MessageKey } from '../../i18n/messages';
import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import { useFrame } from '../../store/frame';
import { Form } from '../../ui/Form';
import { SecretLine } from '../../ui/SecretLine';
import { takeKeyboard } from '../../ui/keyboard/takeKeyboard';
import { TextLine } from '../../ui/TextLine';
import type { Look } from './looks';
import type { SignInDesk } from './useSignIn';
import styles from './SignInForm.module.css';

type Props = {
  readonly desk: SignInDesk;
  readonly userName: MessageKey;
  readonly example: MessageKey;
  /** The button that leads away; without it there is none. */
  readonly leave?: Look['leave'];
};

export function SignInForm({ desk, userName, example, leave }: Props) {
  const t = useText();
  const { go } = useFrame();
  const keep = useId();
  const { form, nameField, passwordField } = desk;
  const { values, flaws } = form;

  useEffect(() => {
    const first = nameField.current?.value ? passwordField : nameField;
    takeKeyboard(first.current);
  }, [nameField, passwordField]);

  return (
    <Form form={form} className={styles.form}>
      <Rejected why={desk.rejection} className={styles.rejected} />
      <TextLine
        ref={nameField}
        label={<span className={styles.label}>{t(userName)}</span>}
        placeholder={t(example)}
        value={values.userName}
        onType={(name) => form.type({ userName: name })}
        error={flaws.userName && t(flaws.userName)}
        required
        inputMode="email"
        autoCapitalize="none"
        spellCheck={false}
        className={styles.field}
        errorClassName={styles.error}
        {...target('sign-in.userName')}
      />
      <SecretLine
        ref={passwordField}
        label={<span className={styles.label}>{t('signIn.password')}</span>}
        placeholder={t('signIn.password')}
        error={flaws.password && t(flaws.password)}
        className={styles.field}
        errorClassName={styles.error}
        {...target('sign-in.password')}
      />
      <p className={styles.keep}>
        <input type="checkbox" id={keep} title={t('signIn.keep.noEffect')} {...target('sign-in.keepSignedIn')} />
        <label htmlFor={keep}>{t('signIn.keep')}</label>
      </p>
      <p className={styles.buttons}>
        <button type="submit" {...target('sign-in.signIn')}>
          {t('signIn.signIn')}
        </button>
        {leave && (
          <button type="button" onClick={() => go(leave.to)} {...target('sign-in.cancel')}>
            {t(leave.words)}
          </button>
        )}
      </p>
    </Form>
  );
}
