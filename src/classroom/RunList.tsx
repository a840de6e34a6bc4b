import { useEffect, useRef, useState } from 'react';
import { useText } from '../i18n/useText';
import { ownPages } from '../map/ownPages';
import { useRun } from '../store/run';
import { deleteRun, restoreRun } from '../store/runs';
import type { RunSummary } from '../store/runSummary';
import { isFromDisk } from '../store/share/pageAddress';
import { DeletedRuns } from './DeletedRuns';
import { RunItem } from './RunItem';
import { useStandingWords } from './lessons/useStandingWords';
import { useRuns } from './useRuns';
import { useRunTitles } from './useRunTitle';
import styles from './RunsPage.module.css';

/** My runs: the list, what has just been done to it, and those that can still be brought back. */
export function RunList() {
  const t = useText();
  const lasting = useRun((state) => state.lasting);
  const { runs, refresh } = useRuns();
  const standings = useStandingWords();
  const titleOf = useRunTitles(runs ?? [], standings);
  const kept = runs?.filter(({ deleted }) => deleted === undefined);
  const [said, setSaid] = useState('');
  const [gone, setGone] = useState<readonly RunSummary[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const title = t('runs.title');

  useEffect(() => {
    document.title = `${title} – ${t('shell.product')}`;
  }, [title, t]);

  const tell = async (text: string) => {
    setGone([]);
    setSaid(text);
    await refresh();
  };
  const remove = async (those: readonly RunSummary[], words: string) => {
    for (const { id } of those) await deleteRun(id);
    await tell(words);
    setGone(those);
  };
  const restore = async (back: readonly RunSummary[]) => {
    const [one] = back;
    for (const { id } of back) await restoreRun(id);
    await tell(
      one && back.length === 1
        ? t('runs.restored', { title: titleOf(one) })
        : t('runs.restored.all', { count: back.length }),
    );
    // What was pressed is there no more.
    heading.current?.focus();
  };

  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lasting && <p className={styles.lead}>{t(isFromDisk() ? 'runs.lead.file' : 'runs.lead')}</p>}
      <div className={styles.said}>
        <span role="status">{said}</span>
        {gone.length > 0 && <UndoButton onUndo={() => void restore(gone)} />}
      </div>
      {kept && kept.length > 0 && (
        <ul className={styles.runs} aria-label={t('runs.list')}>
          {kept.map((run) => (
            <RunItem
              key={run.id}
              run={run}
              title={titleOf(run)}
              standings={standings}
              onDelete={() => void remove([run], t('runs.deleted.now', { title: titleOf(run) }))}
              onChanged={tell}
            />
          ))}
        </ul>
      )}
      {kept && kept.length > 1 && (
        <p>
          <button type="button" onClick={() => void remove(kept, t('runs.deleted.all', { count: kept.length }))}>
            {t('runs.deleteAll')}
          </button>{' '}
          {t('runs.deleteAll.why')}
        </p>
      )}
      {kept?.length === 0 && <p className={styles.empty}>{t(isFromDisk() ? 'runs.empty.file' : 'runs.empty')}</p>}
      <p>
        <a href="#/">{t('runs.begin')}</a>
      </p>
      <p>
        <a href={ownPages.result()}>{t('runs.results')}</a>
      </p>
      <DeletedRuns
        runs={runs?.filter(({ deleted }) => deleted !== undefined) ?? []}
        titleOf={titleOf}
        onRestore={(run) => void restore([run])}
      />
    </>
  );
}

/** Takes the focus, because what was pressed to get here is there no more. */
function UndoButton({ onUndo }: { onUndo: () => void }) {
  const t = useText();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <button ref={button} type="button" onClick={onUndo}>
      {t('runs.undo')}
    </button>
  );
}
