import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import styles from '../dialog/dialogForm.module.css';
import { Line } from '../dialog/Line';
import type { StepProps } from './newUser';

type NameFieldsProps = StepProps & { readonly error: string | undefined };

export function NameFields({ of, change, error }: NameFieldsProps) {
  const t = useText();
  const field = (name: 'firstName' | 'lastName' | 'displayName', label: string, wrong?: string) => (
    <Line
      label={label}
      required={name === 'displayName'}
      error={wrong}
      maxLength={256}
      value={of[name]}
      onType={(value) => change({ [name]: value })}
      {...target(`classic-portal.addUser.${name}`)}
    />
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
