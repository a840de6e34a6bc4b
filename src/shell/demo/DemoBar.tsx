import { useRef, useState, type ReactNode } from 'react';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { ownPages } from '../../map/ownPages';
import { withQuery } from '../../map/withQuery';
import { begun } from '../../store/talk/talk';
import { changeTalk } from '../../store/talk/useTalk';
import { openWindow } from '../../store/talk/windows';
import { useDismissal } from '../../ui/useDismissal';
import { Pointer } from '../player/Pointer';
import type { Script } from '../player/script';
import { useKeptFocus } from '../player/useKeptFocus';
import { usePointer } from '../player/usePointer';
import { Blackout } from './Blackout';
import { DemoSteps, focusCurrent } from './DemoSteps';
import { useDeskAsks } from './useDeskAsks';
import { useDemo } from './useDemo';
import { useDemoKeys } from './useDemoKeys';
import { useTalkKeys } from './useTalkKeys';
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
  const language = useLanguage();
  const [drawn, pointer] = usePointer();
  const [isMoving, setMoving] = useState(true);
  const [isOpen, setOpen] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const demo = useDemo({ script, go, pointer, isMoving });
  const { playing, runs } = demo;
  const isOver = at === steps.length;

  const next = () => {
    changeTalk(({ timer }) => ({ timer: begun(timer, Date.now()) }));
    demo.next();
  };
  const back = () => void demo.back();
  const jump = (to: number) => {
    if (to !== at) void demo.jump(steps[to], to > at);
  };
  const openDesk = () => setRefused(!openWindow('desk', withQuery(ownPages.desk, { lang: language })));
  useKeptFocus(runs);
  useDemoKeys({ next, back });
  useTalkKeys({ goTo: () => setOpen(true), notes: openDesk });
  useDeskAsks({ steps, playing: runs ? 'plays' : playing.status === 'stuck' ? 'stuck' : 'rests', next, back, jump });
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
        <button type="button" data-tool="back" disabled={at === 0} onClick={back}>
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
              ref={focusCurrent}
              className={styles.list}
              steps={steps}
              titleOf={titleOf}
              at={at}
              jump={(to) => {
                setOpen(false);
                opener.current?.focus();
                jump(to);
              }}
            />
          )}
        </span>
        <label className={styles.moving}>
          <input type="checkbox" checked={isMoving} onChange={() => setMoving(!isMoving)} /> {t('demo.moving')}
        </label>
        <button type="button" onClick={openDesk}>
          {t('demo.desk')}
        </button>
        <button type="button" onClick={close}>
          {t('demo.close')}
        </button>
      </span>
      <p className={styles.keys}>{t('demo.keys')}</p>
      {isRefused && <p role="alert">{t('demo.desk.refused')}</p>}
      <Pointer ref={drawn} />
      <Blackout />
    </section>
  );
}
