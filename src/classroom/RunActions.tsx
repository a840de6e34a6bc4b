import type { MouseEvent, RefObject } from 'react';
import { useText } from '../i18n/useText';
import { ownPages } from '../map/ownPages';
import { duplicateRun, logOfStored } from '../store/runs';
import type { RunSummary } from '../store/runSummary';
import { useShare, type Told } from '../store/share/share';
import { useRunTitle } from './useRunTitle';
import own from './OwnPage.module.css';
import styles from './RunsPage.module.css';

type Props = {
  readonly run: RunSummary;
  readonly title: string;
  readonly renameButton: RefObject<HTMLButtonElement | null>;
  readonly onRename: () => void;
  readonly onDelete: () => void;
  readonly onChanged: (said: string) => Promise<void>;
};

/** What can be done with a run. Resuming is a link, so that a run can be opened in a tab of its own. */
export function RunActions({ run, title, renameButton, onRename, onDelete, onChanged }: Props) {
  const t = useText();
  const titleOf = useRunTitle();
  const { saveFile, shareLink } = useShare();

  const duplicate = async () => {
    const copied = await duplicateRun(run, t('runs.copy', { title: titleOf(run) }));
    if (copied) await onChanged(t('runs.copied', { title }));
  };

  const take = async (onto: (told: Told) => void) => {
    const log = await logOfStored(run);
    if (log) onto({ log, page: run.page, learner: run.learner });
  };

  return (
    <p className={styles.actions}>
      {!run.newer && (
        <a className={own.button} href={`#/runs/${run.id}`} aria-label={t('runs.resume.named', { title })}>
          {t('runs.resume')}
        </a>
      )}
      {run.lesson && !run.newer && !run.damaged && (
        <a className={own.button} href={ownPages.report(run.id)} aria-label={t('runs.report.named', { title })}>
          {t('runs.report')}
        </a>
      )}
      <button ref={renameButton} type="button" aria-label={t('runs.rename.named', { title })} onClick={onRename}>
        {t('runs.rename')}
      </button>
      {!run.newer && (
        <button type="button" aria-label={t('runs.duplicate.named', { title })} onClick={once(() => void duplicate())}>
          {t('runs.duplicate')}
        </button>
      )}
      {!run.newer && !run.damaged && (
        <>
          <button type="button" aria-label={t('runs.file.named', { title })} onClick={() => void take(saveFile)}>
            {t('runs.file')}
          </button>
          <button type="button" aria-label={t('runs.link.named', { title })} onClick={() => void take(shareLink)}>
            {t('runs.link')}
          </button>
        </>
      )}
      <button type="button" aria-label={t('runs.delete.named', { title })} onClick={once(onDelete)}>
        {t('runs.delete')}
      </button>
    </p>
  );
}

// The second half of a double click would hit what has come to stand in the same place.
function once(press: () => void) {
  return ({ detail }: MouseEvent) => {
    if (detail <= 1) press();
  };
}
