import { useFormats } from '../../../i18n/useFormats';
import { useText } from '../../../i18n/useText';
import { Inert } from '../../../ui/Inert';
import { ChoiceField } from './ChoiceField';
import { COUNTRIES } from './customerFields';
import styles from './form.module.css';

type Props = {
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly error: string | undefined;
};

export function CountryField(props: Props) {
  const t = useText();
  const { country } = useFormats();
  const choices = COUNTRIES.map((code) => ({ value: code, name: country(code) }));
  return (
    <>
      <ChoiceField
        narrow
        label="officeSignUp.country"
        choices={choices.toSorted((a, b) => a.name.localeCompare(b.name))}
        {...props}
      />
      <p className={styles.small}>
        {t('officeSignUp.country.fixed')} <Inert>{t('officeSignUp.country.why')}</Inert>
      </p>
    </>
  );
}
