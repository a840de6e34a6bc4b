import { useRef, useState, type ReactNode } from 'react';
import { useText } from '../../i18n/useText';
import { useDismissal } from '../../ui/useDismissal';
import { Pointer } from '../player/Pointer';
import type { Script } from '../player/script';
import { useKeptFocus } from '../player/useKeptFocus';
import { usePointer } from '../player/usePointer';
import { useDemo } from './useDemo';
import { useDemoKeys } from './useDemoKeys';
import { DemoSteps } from './DemoSteps';
import styles from './DemoBar.module.css';

type Props = {
  readonly script: Script;
  /** The name of each step in the script. */
  readonly steps: readonly string[];
  /** What the step at a place is called. */
  readonly titleOf: (step: number) => string;
  /** The place of the step that is next; the number of steps where all have been shown. */
  readonly at: number;
  readonly go: (address: string) => void;
  readonly close: () => void;
  /** What is said in place of the step that is next. */
  readonly children?: ReactNode;
};

/** What is shown next, large enough for the last row, and the tools of the one who shows it. */
export function DemoBar({ script, steps, titleOf, at, go, close, children }: Props) {
  const t = useText();
  const [drawn, pointer] = usePointer();
  const [isMoving, setMoving] = useState(true);
  const [isOpen, setOpen] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const { playing, runs, next, back, jump } = useDemo({ script, go, pointer, isMoving });
  const isOver = at === steps.length;
  useKeptFocus(runs);
  useDemoKeys({ next, back: () => void back() });
  useDismissal(
    list,
    isOpen,
    (by) => {
      setOpen(false);
      if (by === 'escape') opener.current?.focus();
    },
    { onlyByTab: true },
  );

  return (
    <section className={styles.bar} aria-label={t('demo.region')} data-demo>
      <p className={styles.caption} role="status">
        {children ?? (
          <>
            <span className={styles.number}>
              {t('demo.step', { step: Math.min(at + 1, steps.length), steps: steps.length })}
            </span>{' '}
            {isOver ? t('demo.end') : t(runs ? 'demo.now' : 'demo.next', { what: titleOf(at) })}
            {playing.status === 'stuck' && ` ${t('demo.stuck')}`}
          </>
        )}
      </p>
      <span className={styles.tools}>
        <button type="button" data-tool="back" disabled={at === 0} onClick={() => void back()}>
          {t('demo.back')}
        </button>
        <button type="button" className={styles.main} data-tool="next" disabled={isOver} onClick={next}>
          {t('demo.do')}
        </button>
        <span ref={list} className={styles.steps}>
          <button ref={opener} type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t('demo.steps')}
          </button>
          {isOpen && (
            <DemoSteps
              steps={steps}
              titleOf={titleOf}
              at={at}
              jump={(to) => {
                setOpen(false);
                opener.current?.focus();
                if (to !== at) void jump(steps[to], to > at);
              }}
            />
          )}
        </span>
        <label className={styles.moving}>
          <input type="checkbox" checked={isMoving} onChange={() => setMoving(!isMoving)} /> {t('demo.moving')}
        </label>
        <button type="button" onClick={close}>
          {t('demo.close')}
        </button>
      </span>
      <p className={styles.keys}>{t('demo.keys')}</p>
      <Pointer ref={drawn} />
    </section>
  );
}
