import { useEffect, useMemo } from 'react';
import { useLessonTexts } from '../../i18n/useLessonTexts';
import { useText } from '../../i18n/useText';
import { withBrand } from '../../store/brand/brandAsked';
import type { Lesson } from '../../training/lesson';
import { NamesForm } from '../names/NamesForm';
import { SeedForm } from '../names/SeedForm';
import { Attempts } from './Attempts';
import { ModeChoice } from './ModeChoice';
import { namesOfPage } from './namesOfPage';
import { StepList } from './StepList';
import { WhoIsWho } from './WhoIsWho';
import styles from './LessonPage.module.css';

type Props = { readonly lesson: Lesson; readonly search: string; readonly go: (search: string) => void };

/** A lesson as its page tells of it, with the names that the address asks for. */
export function AboutLesson({ lesson, search, go }: Props) {
  const t = useText();
  const { tokens, brand, flawed, query, seed } = useMemo(() => namesOfPage(lesson, search), [lesson, search]);
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
      {flawed && (
        <p role="alert" className={styles.error}>
          {t('names.refused.lesson.text')}
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
        <p>{t('names.lesson.lead')}</p>
        <SeedForm seed={seed} go={(names) => go(withBrand(names, brand))} />
        <NamesForm
          key={seed}
          stories={[lesson]}
          tokens={tokens}
          own={lesson.tokens}
          search={search}
          go={go}
          done="names.lesson.set"
        />
        {search !== '' && (
          <p>
            <a href={`#/lessons/${id}`}>{t('names.lesson.own')}</a>
          </p>
        )}
      </section>
      <section aria-labelledby="lesson-package">
        <h2 id="lesson-package">{t('lessonPage.package')}</h2>
        <p>{t('lessonPage.package.lead')}</p>
        <p>
          <a href={`#/lessons/${id}/package${query}`}>{t('lessonPage.package.make')}</a>
        </p>
      </section>
    </>
  );
}
