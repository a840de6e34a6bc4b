import { useEffect, useMemo } from 'react';
import { useLessonTexts } from '../../i18n/useLessonTexts';
import { useText } from '../../i18n/useText';
import { namesAskedIn, queryFor, namesIn, seedIn, variationOf } from '../../scenarios/variation';
import type { Lesson } from '../../training/lesson';
import { Attempts } from './Attempts';
import { ModeChoice } from './ModeChoice';
import { NamesForm } from './NamesForm';
import { SeedForm } from './SeedForm';
import { StepList } from './StepList';
import { WhoIsWho } from './WhoIsWho';
import styles from './LessonPage.module.css';

type Props = { readonly lesson: Lesson; readonly search: string; readonly go: (search: string) => void };

/** A lesson as its page tells of it, with the names that the address asks for. */
export function AboutLesson({ lesson, search, go }: Props) {
  const t = useText();
  const { variation, query, seed } = useMemo(() => {
    const asked = new URLSearchParams(search);
    const found = variationOf(lesson, namesAskedIn(asked));
    return {
      variation: found,
      query: 'flaws' in found ? '' : queryFor(namesIn(asked), seedIn(asked)),
      seed: seedIn(asked),
    };
  }, [lesson, search]);
  const tokens = 'tokens' in variation ? variation.tokens : lesson.tokens;
  const texts = useLessonTexts(lesson.id, tokens);
  const title = texts.plain('title');

  useEffect(() => {
    document.title = `${title} – ${t('shell.product')}`;
  }, [title, t]);

  const { id, minutes, steps, goals } = lesson;
  const points = goals.reduce((sum, goal) => sum + goal.points, 0);
  return (
    <>
      <p>
        <a href="#/">{t('lessonPage.all')}</a>
      </p>
      <h1>{title}</h1>
      {'flaws' in variation && (
        <p role="alert" className={styles.error}>
          {t('names.refused.text')}
        </p>
      )}
      <p className={styles.can}>{texts.rich('can')}</p>
      <p className={styles.facts}>{t('lessonPage.facts', { minutes, steps: steps.length, points })}</p>
      <p>{texts.rich('story')}</p>
      <ModeChoice lesson={lesson} title={title} query={query} />
      <Attempts lesson={lesson} />
      <WhoIsWho lesson={lesson} tokens={tokens} />
      <section aria-labelledby="lesson-goals">
        <h2 id="lesson-goals">{t('lessonPage.goals')}</h2>
        <ul>
          {goals.map((goal) => (
            <li key={goal.id}>
              {texts.rich(`goal.${goal.id}`)}{' '}
              <span className={styles.quiet}>{t('lessonPage.goals.points', { points: goal.points })}</span>
            </li>
          ))}
        </ul>
      </section>
      <StepList lesson={lesson} texts={texts} query={query} />
      <section aria-labelledby="lesson-names">
        <h2 id="lesson-names">{t('lessonPage.names')}</h2>
        <p>{t('lessonPage.names.lead')}</p>
        <SeedForm seed={seed} go={go} />
        <NamesForm key={seed} lesson={lesson} tokens={tokens} search={search} go={go} />
        {search !== '' && (
          <p>
            <a href={`#/lessons/${id}`}>{t('lessonPage.names.own')}</a>
          </p>
        )}
      </section>
    </>
  );
}
