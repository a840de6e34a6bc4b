import { useText } from '../../../i18n/useText';
import { useCountries } from '../../../parts/useCountries';
import { Inert } from '../../../ui/Inert';
import { ChoiceField } from './ChoiceField';
import styles from './form.module.css';

type Props = {
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly error: string | undefined;
};

export function CountryField(props: Props) {
  const t = useText();
  const options = useCountries();
  return (
    <>
      <ChoiceField narrow label="officeSignUp.country" options={options} {...props} />
      <p className={styles.small}>
        {t('officeSignUp.country.fixed')} <Inert>{t('officeSignUp.country.why')}</Inert>
      </p>
    </>
  );
}
