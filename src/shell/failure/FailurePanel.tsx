import { useText } from '../../i18n/useText';
import { saveRun } from '../share/saveRun';
import styles from './Failure.module.css';

/** A fault of the program: the run can be saved, and one can go on. */
export function FailurePanel({ onGoOn }: { onGoOn: () => void }) {
  const t = useText();
  return (
    <section role="alert" className={styles.panel}>
      <h1>{t('shell.failed.title')}</h1>
      <p>{t('shell.failed.text')}</p>
      <button type="button" onClick={onGoOn}>
        {t('shell.failed.goOn')}
      </button>
      <button type="button" onClick={() => void saveRun()}>
        {t('shell.failed.download')}
      </button>
    </section>
  );
}
