import { useText } from '../i18n/useText';
import { KEPT_DAYS } from '../store/purging';
import type { RunSummary } from '../store/runSummary';
import styles from './RunsPage.module.css';

type Props = {
  readonly runs: readonly RunSummary[];
  readonly titleOf: (run: RunSummary) => string;
  readonly onRestore: (run: RunSummary) => void;
};

/** Deleted runs, for as long as they can be brought back. */
export function DeletedRuns({ runs, titleOf, onRestore }: Props) {
  const t = useText();
  if (runs.length === 0) return null;

  return (
    <details className={styles.deleted}>
      <summary>{t('runs.deleted', { count: runs.length })}</summary>
      <p>{t('runs.deleted.text', { days: KEPT_DAYS })}</p>
      <ul>
        {runs.map((run) => (
          <li key={run.id}>
            <span className={styles.name}>{titleOf(run)}</span>
            <button
              type="button"
              aria-label={t('runs.restore.named', { title: titleOf(run) })}
              onClick={() => onRestore(run)}
            >
              {t('runs.restore')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
