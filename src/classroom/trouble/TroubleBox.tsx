import { useText } from '../../i18n/useText';
import { dismissTrouble } from '../../store/runState';
import type { Trouble } from '../../store/storage/trouble';
import { TroubleWays } from './TroubleWays';
import { useRunTitle } from '../useRunTitle';
import styles from './TroubleBox.module.css';

/** What happened, where, what became of the data, and what can be done now. */
export function TroubleBox({ trouble }: { trouble: Trouble }) {
  const t = useText();
  const titleOf = useRunTitle();
  // A frame has little room, and says in its bar that it keeps nothing.
  if (trouble.kind === 'no-storage' && /[?&]embed\b/.test(location.hash)) return null;

  const title = 'record' in trouble ? titleOf(trouble.record) : '';
  const entry = 'entry' in trouble ? trouble.entry : 0;
  return (
    <section role="alert" className={styles.box}>
      <h2>{t(`runs.trouble.${trouble.kind}.title`, { title })}</h2>
      {/* People count from one. */}
      <p>{t(`runs.trouble.${trouble.kind}`, { entry: entry + 1 })}</p>
      {'why' in trouble && (
        <details>
          <summary>{t('runs.trouble.why')}</summary>
          <code lang="en">{trouble.why}</code>
        </details>
      )}
      <p className={styles.ways}>
        <TroubleWays trouble={trouble} />
        <button type="button" onClick={dismissTrouble}>
          {t('runs.trouble.close')}
        </button>
      </p>
    </section>
  );
}
