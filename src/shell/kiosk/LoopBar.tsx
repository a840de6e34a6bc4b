import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useText } from '../../i18n/useText';
import { startOver } from '../../store/loop';
import { Pointer } from '../player/Pointer';
import { isRunning } from '../player/playing';
import type { Script } from '../player/script';
import { usePlayer } from '../player/usePlayer';
import { usePointer } from '../player/usePointer';
import { LoopWords } from './LoopWords';
import { QUIET, readingTime, REST } from './times';
import { onTouch } from './touches';
import { useQuiet } from './useQuiet';
import { useWhileSeen } from './useWhileSeen';
import styles from './Loop.module.css';

type Props = {
  readonly script: Script;
  readonly title: string;
  /** What is shown now; nothing where all has been. */
  readonly step: { readonly title: string; readonly number: number; readonly of: number } | undefined;
  /** What is said of it at its end besides. */
  readonly end: string;
  readonly go: (address: string) => void;
  /** What is said of the step besides its title. */
  readonly children?: ReactNode;
};

/**
 * Plays by itself, with a caption for people who come past. Somebody who presses anything has it to themselves; left
 * alone, and after its end, it starts over.
 */
export function LoopBar({ script, title, step, end, go, children }: Props) {
  const t = useText();
  const caption = useRef<HTMLDivElement>(null);
  const [drawn, pointer] = usePointer();
  const reading = () => readingTime(caption.current?.textContent ?? '');
  const [playing, send] = usePlayer({ go, pointer, script, reading, begins: false });
  const [isTaken, setTaken] = useState(false);
  const isStuck = playing.status === 'stuck';
  const isOver = !isTaken && (isStuck || (!step && !isRunning(playing)));
  const isShown = !isTaken && !isOver;
  const left = useQuiet(isTaken ? QUIET : isOver ? REST : undefined, () => void startOver());

  useWhileSeen(isShown, () => send({ type: 'play' }));
  useEffect(
    () =>
      onTouch(() => {
        send({ type: 'pause' });
        setTaken(true);
      }),
    [send],
  );

  return (
    <section className={styles.bar} aria-label={t('kiosk.region', { title })} data-loop>
      {step && (
        <div ref={caption} className={styles.caption}>
          <p className={styles.title}>
            <span className={styles.number}>{t('kiosk.step', { step: step.number, steps: step.of })}</span> {step.title}
          </p>
          {children}
        </div>
      )}
      {!step && (
        <div className={styles.caption}>
          <p className={styles.title}>{t('kiosk.end', { title })}</p>
          {end && <p>{end}</p>}
        </div>
      )}
      <LoopWords phase={isTaken ? 'taken' : isOver ? 'over' : 'shown'} left={left} />
      <Pointer ref={drawn} />
    </section>
  );
}
