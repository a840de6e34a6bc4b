import { useEffect, useRef, type ReactNode } from 'react';
import { useText } from '../../i18n/useText';
import { askAudience } from '../../store/talk/joinTalk';
import { changeTalk } from '../../store/talk/useTalk';
import { DemoSteps, focusCurrent } from '../demo/DemoSteps';
import { useDemoKeys } from '../demo/useDemoKeys';
import { useTalkKeys } from '../demo/useTalkKeys';
import type { Shown } from './afterStep';
import { AudienceTools } from './AudienceTools';
import { Notes, useNotesSize } from './Notes';
import { Preview } from './Preview';
import { Timer } from './Timer';
import controls from './Controls.module.css';
import styles from './Desk.module.css';

type Props = {
  /** The name of each step. */
  readonly steps: readonly string[];
  readonly titleOf: (step: number) => string;
  /** The place of the step that is next; the number of steps where all have been shown. */
  readonly at: number;
  /** How long all of it is to take, where that is known. */
  readonly minutes?: number;
  readonly next: Shown | undefined;
  /** What is said of the step that is next. */
  readonly children: ReactNode;
};

/** The desk: notes, steps, what comes next, the time, and the tools. */
export function DeskView({ steps, titleOf, at, minutes, next, children }: Props) {
  const t = useText();
  const list = useRef<HTMLOListElement>(null);
  const size = useNotesSize();
  const isLast = at === steps.length;
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView?.({ block: 'nearest' });
  }, [at]);
  const goTo = () => focusCurrent(list.current);
  useDemoKeys({ next: () => askAudience({ do: 'next' }), back: () => askAudience({ do: 'back' }) });
  useTalkKeys({ goTo, notes: size.grow, light: () => changeTalk((talk) => ({ isLit: !talk.isLit })) });
  return (
    <div className={styles.desk}>
      <Timer plan={minutes === undefined ? undefined : { minutes, at, steps: steps.length }} />
      <Notes
        size={size}
        title={isLast ? t('demo.end') : titleOf(at)}
        note={t('desk.step', { step: Math.min(at + 1, steps.length), steps: steps.length })}
      >
        {!isLast && children}
      </Notes>
      <div className={styles.beside}>
        {next && <Preview shown={next} />}
        <DemoSteps
          ref={list}
          className={`${styles.steps} ${controls.controls}`}
          steps={steps}
          titleOf={titleOf}
          at={at}
          jump={(to) => askAudience({ do: 'jump', step: steps[to] })}
        />
      </div>
      <AudienceTools isFirst={at === 0} isLast={isLast} goTo={goTo} />
      <details className={styles.keys}>
        <summary>{t('desk.keys')}</summary>
        <p>{t('desk.keys.text')}</p>
      </details>
    </div>
  );
}
