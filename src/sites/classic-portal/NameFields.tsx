import { useText } from '../../i18n/useText';
import { Field } from '../../ui/Field';
import { target } from '../../ui/target';
import styles from './dialogForm.module.css';
import type { StepProps } from './newUser';

type NameFieldsProps = StepProps & { readonly error: string | undefined };

export function NameFields({ of, change, error }: NameFieldsProps) {
  const t = useText();
  const field = (name: 'firstName' | 'lastName' | 'displayName', label: string, wrong?: string) => (
    <Field
      label={label}
      required={name === 'displayName'}
      error={wrong}
      className={styles.field}
      errorClassName={styles.error}
    >
      {(control) => (
        <input
          {...control}
          type="text"
          autoComplete="off"
          maxLength={256}
          value={of[name]}
          onChange={({ target: { value } }) => change({ [name]: value })}
          {...target(`classic-portal.addUser.${name}`)}
        />
      )}
    </Field>
  );
  return (
    <>
      <div className={styles.pair}>
        {field('firstName', t('classicPortal.profile.firstName'))}
        {field('lastName', t('classicPortal.profile.lastName'))}
      </div>
      {field('displayName', t('classicPortal.displayName'), error)}
    </>
  );
}
