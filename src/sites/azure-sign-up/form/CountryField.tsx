import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { useCountries } from '../../../parts/useCountries';
import { Field } from '../../../ui/Field';
import { Select } from '../../../ui/Select';
import { InfoDot } from './InfoDot';
import styles from './form.module.css';

type Props = {
  readonly value: string;
  readonly readOnly: boolean;
  readonly error: string | undefined;
  readonly onChoose: (country: string) => void;
};

export function CountryField({ value, readOnly, error, onChoose }: Props) {
  const t = useText();
  const countries = useCountries(value);

  return (
    <Field
      label={t('azureSignUp.country')}
      required
      error={error}
      className={`${styles.field} ${styles.required}`}
      errorClassName={styles.error}
      aside={
        <InfoDot className={styles.info} name={t('azureSignUp.country.ask')} text={t('azureSignUp.country.info')} />
      }
    >
      {(control) => (
        <Select
          {...control}
          disabled={readOnly}
          value={value}
          options={countries}
          onChoose={onChoose}
          {...target('azure-sign-up.country')}
        />
      )}
    </Field>
  );
}
