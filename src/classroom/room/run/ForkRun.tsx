import { useState } from 'react';
import { useHour } from '../../../i18n/useHour';
import { useText } from '../../../i18n/useText';
import { forkRun } from '../../../store/room/forkRun';
import { useRun } from '../../../store/run';
import type { ClassRun } from '../../../training/room/debrief';
import styles from './RunView.module.css';

type Props = {
  readonly run: ClassRun;
  /** The entry up to which it is taken. */
  readonly seq: number;
};

type Forked = { readonly id: string; readonly name: string };

/** Takes a moment of somebody's run to the stage, as a run of one's own. */
export function ForkRun({ run, seq }: Props) {
  const t = useText();
  const hour = useHour();
  const lasting = useRun((state) => state.lasting);
  const [forked, setForked] = useState<Forked | 'refused'>();
  const fork = async () => {
    const { log } = run.story;
    const name = t('room.seat.forked.name', { name: run.name, time: hour(log[seq]?.at ?? '') });
    const id = await forkRun(log, seq, name);
    setForked(id === undefined ? 'refused' : { id, name });
  };
  return (
    <div className={styles.fork}>
      <button type="button" onClick={() => void fork()}>
        {t('room.seat.fork')}
      </button>
      <div role="status">
        {forked === 'refused' && <p>{t('room.seat.notForked')}</p>}
        {forked && forked !== 'refused' ? (
          <p>
            {t('room.seat.forked', { name: forked.name })} {/* Another window reads it where it is stored. */}
            {lasting && (
              <>
                <a href={`#/runs/${forked.id}`} target="_blank" rel="noreferrer">
                  {t('room.seat.forked.open')}
                </a>{' '}
              </>
            )}
            <a href={`#/runs/${forked.id}`}>{t('room.seat.forked.here')}</a>
          </p>
        ) : (
          <p>{t('room.seat.fork.text')}</p>
        )}
      </div>
    </div>
  );
}
