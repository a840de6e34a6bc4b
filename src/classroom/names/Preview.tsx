import { useText } from '../../i18n/useText';
import { BrandMark } from '../../parts/brand/BrandMark';
import styles from './NamesForm.module.css';

type Props = {
  readonly colour: string | undefined;
  readonly logo: string | undefined;
  readonly name: string;
};

/** The mark of the organization as it will be; nothing while it has neither colour nor logo. */
export function Preview({ colour, logo, name }: Props) {
  const t = useText();
  if (colour === undefined && logo === undefined) return null;
  const brand = { ...(colour !== undefined && { colour }), ...(logo !== undefined && { logo }) };
  return (
    <p className={styles.preview}>
      {t('names.preview')} <BrandMark brand={brand} name={name} />
    </p>
  );
}
