import { useText } from '../../i18n/useText';
import { saveRun } from '../share/saveRun';
import styles from './Failure.module.css';
import { useWhyNotLoaded } from './useWhyNotLoaded';

/** What a page takes could not be loaded. It says why, and tries again by itself once the server can be reached. */
export function NotLoadedPanel({ onAgain }: { onAgain: () => void }) {
  const t = useText();
  const why = useWhyNotLoaded(onAgain);
  return (
    <section role="alert" className={styles.panel}>
      <h1>{t('shell.notLoaded.title')}</h1>
      <p>{t(`shell.notLoaded.${why}`)}</p>
      {why !== 'new-version' && (
        <button type="button" onClick={onAgain}>
          {t('shell.notLoaded.again')}
        </button>
      )}
      <button type="button" onClick={() => location.reload()}>
        {t('shell.notLoaded.reload')}
      </button>
      <button type="button" onClick={() => void saveRun()}>
        {t('shell.failed.download')}
      </button>
    </section>
  );
}
