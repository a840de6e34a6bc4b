import { useState } from 'react';
import type { LessonTexts } from '../../i18n/useLessonTexts';
import { useText } from '../../i18n/useText';
import { flagGoal, restartStep, type Attempt } from '../../store/lesson';
import { TestLimits } from './test/TestLimits';
import type { Window } from './window';
import styles from './Card.module.css';

type Props = Pick<Window, 'go' | 'say'> & {
  readonly attempt: Attempt;
  readonly texts: LessonTexts;
  /** What they have in common with what is open while they are folded; without it they are open. */
  readonly name: string | undefined;
};

/**
 * The tasks of a test, without a word on how far they are. Each can be flagged, to come back to, and begun
 * again; what that takes back is said first.
 */
export function TestTasks({ attempt: { lesson, progress }, texts, go, say, name: group }: Props) {
  const t = useText();
  const [asked, setAsked] = useState<string>();

  const restart = async (step: string) => {
    setAsked(undefined);
    const page = await restartStep(step);
    say(t('coach.restart.done'));
    if (page !== undefined) go(page);
  };

  return (
    <details open={group === undefined} name={group}>
      <summary>
        <h3>{t('coach.tasks')}</h3>
      </summary>
      <TestLimits lesson={lesson} />
      <ol>
        {lesson.goals.map(({ id, points }) => {
          const first = lesson.steps.find(({ goal }) => goal === id)?.id;
          const name = texts.plain(`goal.${id}`);
          const isFlagged = progress.flags.includes(id);
          return (
            <li key={id}>
              {texts.rich(`goal.${id}`)} ({points}){' '}
              <button
                type="button"
                aria-pressed={isFlagged}
                aria-label={t('coach.flag.named', { what: name })}
                onClick={() => void flagGoal(id, !isFlagged)}
              >
                <span aria-hidden="true">{isFlagged ? '⚑' : '⚐'}</span>
                <span className={styles.word}> {t('coach.flag')}</span>
              </button>{' '}
              {first !== undefined && (
                <button
                  type="button"
                  aria-expanded={asked === id}
                  aria-label={t('coach.restart.named', { what: name })}
                  onClick={() => setAsked(asked === id ? undefined : id)}
                >
                  <span aria-hidden="true" className={styles.sign}>
                    ↺
                  </span>
                  <span className={styles.word}>{t('coach.restart')}</span>
                </button>
              )}
              {first !== undefined && asked === id && (
                <span role="group" aria-label={name} className={styles.answers}>
                  {t('coach.restart.ask')}{' '}
                  <button
                    type="button"
                    onClick={(event) => {
                      focusOpener(event.currentTarget);
                      void restart(first);
                    }}
                  >
                    {t('coach.restart.do')}
                  </button>
                  <button
                    type="button"
                    onClick={(event) => {
                      focusOpener(event.currentTarget);
                      setAsked(undefined);
                    }}
                  >
                    {t('coach.help.cancel')}
                  </button>
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </details>
  );
}

// The pressed button is gone in a moment: the keyboard stays at its task.
function focusOpener(pressed: HTMLElement): void {
  pressed.closest('li')?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
}
