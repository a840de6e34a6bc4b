import { LanguageChoice } from '../i18n/LanguageChoice';
import type { Language } from '../i18n/languages';
import { useText } from '../i18n/useText';
import { setLanguage } from '../store/settings';
import styles from './PageHead.module.css';

/** The head of the simulator's own pages: the way to the start page, what this is, and the language. */
export function PageHead({ language }: { language: Language }) {
  const t = useText();
  return (
    <header className={styles.head}>
      <a className={styles.product} href="#/" title={t('shell.startPage')}>
        {t('shell.product')}
      </a>
      <strong className={styles.simulation}>{t('shell.simulation')}</strong>
      <LanguageChoice language={language} onChoose={setLanguage} />
    </header>
  );
}
