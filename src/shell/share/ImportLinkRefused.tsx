import { useEffect } from 'react';
import { useText } from '../../i18n/useText';
import { locationOfFrames } from '../../map/locationOfFrames';
import type { RunFlaw } from '../../store/log/parseFlaw';
import { useRun } from '../../store/run';
import { useFlawText } from '../../parts/useFlawText';
import styles from '../failure/Failure.module.css';

/** What stands in place of a page where the link to a run cannot be opened. */
export function ImportLinkRefused({ flaw }: { flaw: RunFlaw }) {
  const t = useText();
  const sentence = useFlawText();
  const frames = useRun(({ run }) => run?.frames);
  const title = t('share.refused.link');

  useEffect(() => {
    document.title = title;
  }, [title]);

  return (
    <main className={styles.panel}>
      <h1>{title}</h1>
      <p role="alert">{sentence(flaw)}</p>
      {frames && (
        <>
          <p>{t('share.refused.untouched')}</p>
          <p>
            <a href={`#${locationOfFrames(frames)}`}>{t('share.refused.goOn')}</a>
          </p>
        </>
      )}
      <p>
        <a href="#/">{t('share.refused.start')}</a>
      </p>
    </main>
  );
}
