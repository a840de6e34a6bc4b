import { useText } from '../../i18n/useText';
import styles from './PageNotFound.module.css';

/** What a page shows of the past that asks for a sign-in, at a moment at which nobody was signed in. */
export function NobodyThen() {
  const t = useText();
  return (
    <section className={styles.page}>
      <h1>{t('shell.past.nobody.title')}</h1>
      <p>{t('shell.past.nobody.text')}</p>
    </section>
  );
}
