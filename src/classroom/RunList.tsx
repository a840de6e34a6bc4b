import { useEffect, useRef, useState } from 'react';
import { useText } from '../i18n/useText';
import { useRun } from '../store/run';
import { deleteRun, restoreRun, type RunSummary } from '../store/runs';
import { DeletedRuns } from './DeletedRuns';
import { RunItem } from './RunItem';
import { useRuns } from './useRuns';
import { useRunTitle } from './useRunTitle';
import styles from './RunsPage.module.css';

/** My runs: the list, what has just been done to it, and those that can still be brought back. */
export function RunList() {
  const t = useText();
  const titleOf = useRunTitle();
  const lasting = useRun((state) => state.lasting);
  const { runs, refresh } = useRuns();
  const [said, setSaid] = useState('');
  const [gone, setGone] = useState<RunSummary>();
  const heading = useRef<HTMLHeadingElement>(null);
  const title = t('runs.title');

  useEffect(() => {
    document.title = `${title} – ${t('shell.product')}`;
  }, [title, t]);

  const tell = async (text: string) => {
    setGone(undefined);
    setSaid(text);
    await refresh();
  };
  const remove = async (run: RunSummary) => {
    await deleteRun(run.id);
    await tell(t('runs.deleted.now', { title: titleOf(run) }));
    setGone(run);
  };
  const restore = async (run: RunSummary) => {
    await restoreRun(run.id);
    await tell(t('runs.restored', { title: titleOf(run) }));
    // What was pressed is there no more.
    heading.current?.focus();
  };

  const kept = runs?.filter(({ deleted }) => deleted === undefined);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lasting && <p className={styles.lead}>{t('runs.lead')}</p>}
      <div className={styles.said}>
        <span role="status">{said}</span>
        {gone && <UndoButton onUndo={() => void restore(gone)} />}
      </div>
      {kept && kept.length > 0 && (
        <ul className={styles.runs} aria-label={t('runs.list')}>
          {kept.map((run) => (
            <RunItem key={run.id} run={run} onDelete={() => void remove(run)} onChanged={tell} />
          ))}
        </ul>
      )}
      {kept?.length === 0 && <p className={styles.empty}>{t('runs.empty')}</p>}
      <p>
        <a href="#/">{t('runs.begin')}</a>
      </p>
      <DeletedRuns runs={runs?.filter(({ deleted }) => deleted !== undefined) ?? []} onRestore={restore} />
    </>
  );
}

/** Takes the focus, because what was pressed to get here is there no more. */
function UndoButton({ onUndo }: { onUndo: () => void }) {
  const t = useText();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <button ref={button} type="button" className={styles.undo} onClick={onUndo}>
      {t('runs.undo')}
    </button>
  );
}
