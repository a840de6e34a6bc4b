import { useId, useRef, useState } from 'react';
import { TextPart } from '../i18n/TextPart';
import { useText } from '../i18n/useText';
import { useRun } from '../store/run';
import { useRecord } from '../store/useRecord';
import { componentOnDemand } from '../ui/onDemand';
import { useDismissal } from '../ui/useDismissal';
import { useRunTitle } from './useRunTitle';
import styles from './RunName.module.css';
import './theme.css';

const RenameRun = componentOnDemand(async () => (await import('./RenameRun')).RenameRun);

/** What the run of the window is called; pressed, it can be called otherwise. */
export function RunName() {
  const t = useText();
  const id = useId();
  const titleOf = useRunTitle();
  const { record, refresh } = useRecord();
  const start = useRun(({ run }) => run?.start ?? '');
  const lesson = useRun(({ run }) => run?.lesson);
  const whole = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  useDismissal(whole, open, (by) => (by === 'escape' ? close() : setOpen(false)));

  const name = titleOf(record ?? { start, ...(lesson && { lesson }) });
  return (
    <div ref={whole} className={styles.whole}>
      <button
        ref={opener}
        type="button"
        className={styles.name}
        title={t('shell.runName', { name })}
        aria-expanded={open}
        aria-controls={id}
        disabled={!record}
        onClick={() => setOpen(!open)}
      >
        {name}
      </button>
      <div id={id} className={styles.panel} hidden={!open} role="group" aria-label={t('shell.runName.form')}>
        {open && record && (
          <TextPart part="runs">
            <RenameRun run={record} onDone={close} onChanged={refresh} />
          </TextPart>
        )}
      </div>
    </div>
  );
}
