import { useEffect, useRef, useState } from 'react';
import { useText } from '../i18n/useText';
import { useRun } from '../store/run';
import type { RunSummary } from '../store/runSummary';
import { RenameRun } from './RenameRun';
import { RunActions } from './RunActions';
import type { Standings } from './useRunTitle';
import { RunFacts } from './RunFacts';
import { RunMap } from './RunMap';
import styles from './RunsPage.module.css';

type Props = {
  readonly run: RunSummary;
  readonly title: string;
  readonly standings: Standings;
  readonly onDelete: () => void;
  /** Something has been done to the run, which these words say. */
  readonly onChanged: (said: string) => Promise<void>;
};

/** One run: what it is called, when it was and how far it went, and what can be done with it. */
export function RunItem({ run, title, standings, onDelete, onChanged }: Props) {
  const t = useText();
  const shown = useRun(({ id }) => id === run.id);
  const [renaming, setRenaming] = useState(false);
  const renameButton = useRef<HTMLButtonElement>(null);

  // The button is there again once this has been rendered, which may be later than the next frame.
  const wasRenaming = useRef(false);
  useEffect(() => {
    if (wasRenaming.current && !renaming) renameButton.current?.focus();
    wasRenaming.current = renaming;
  }, [renaming]);

  return (
    <li className={styles.run} aria-current={shown || undefined}>
      <div className={styles.about}>
        <h2 className={styles.name}>{title}</h2>
        {shown && <p className={styles.shown}>{t('runs.shown')}</p>}
        <RunFacts run={run} standings={standings} />
        {run.newer && <p>{t('runs.newer')}</p>}
        {run.damaged && !run.newer && <p>{t('runs.damaged')}</p>}
      </div>
      {!run.newer && !run.damaged && <RunMap key={run.used} id={run.id} />}
      {renaming ? (
        <RenameRun run={run} onDone={() => setRenaming(false)} onChanged={onChanged} />
      ) : (
        <RunActions
          run={run}
          title={title}
          renameButton={renameButton}
          onRename={() => setRenaming(true)}
          onDelete={onDelete}
          onChanged={onChanged}
        />
      )}
    </li>
  );
}
