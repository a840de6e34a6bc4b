import { useFormats } from '../../../i18n/useFormats';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { Field } from '../../../ui/Field';
import { InfoDot } from './InfoDot';
import styles from './form.module.css';

type Props = {
  readonly value: string;
  readonly readOnly: boolean;
  readonly error: string | undefined;
  readonly onChoose: (country: string) => void;
};

const COUNTRIES = 'AT AU BE BR CA CH CZ DE DK ES FI FR GB HK IE IN IT JP KR LU MX MY NL NO NZ PL PT SE SG US ZA'.split(
  ' ',
);

export function CountryField({ value, readOnly, error, onChoose }: Props) {
  const t = useText();
  const { country } = useFormats();
  const names = [...new Set([...COUNTRIES, value])].map((code) => ({ code, name: country(code) }));

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
        <select
          {...control}
          autoComplete="off"
          disabled={readOnly}
          value={value}
          onChange={(event) => onChoose(event.target.value)}
          {...target('azure-sign-up.country')}
        >
          {names
            .toSorted((a, b) => a.name.localeCompare(b.name))
            .map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
        </select>
      )}
    </Field>
  );
}
