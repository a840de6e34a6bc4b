import styles from './LanguageNotLoaded.module.css';
import { LANGUAGES, type Language } from './languages';
import { useText } from './useText';

/** Says that a language is yet to come, in the one that is there. */
export function LanguageNotLoaded({ language }: { language: Language }) {
  const t = useText();
  return (
    <p role="status" className={styles.notice}>
      {t('shell.notLoaded.language', { language: LANGUAGES[language] })}
    </p>
  );
}
