import { useEffect } from 'react';
import type { Language } from '../i18n/languages';
import { useText } from '../i18n/useText';
import { target } from '../map/targets';
import { FIRST_LESSON } from '../scenarios/lessonCards';
import { START_CARDS } from '../scenarios/startCards';
import { useRun } from '../store/runState';
import { Lessons } from './lessons/Lessons';
import { OpenFile } from './OpenFile';
import { PageHead } from './PageHead';
import { StartCard } from './StartCard';
import styles from './StartPage.module.css';

/** What this is, where one may begin, and the way back to the run that is under way. */
export function StartPage({ language }: { language: Language }) {
  const t = useText();
  const title = t('start.title');

  useEffect(() => {
    document.title = title;
  }, [title]);

  return (
    <div className={styles.page}>
      <PageHead language={language} />
      <main className={styles.main}>
        <h1>{title}</h1>
        <p className={styles.lead}>
          {t('start.lead')} {t('start.lead2')}
        </p>
        <p>
          <a className={styles.first} href={`#/lessons/${FIRST_LESSON.id}/guided`}>
            {t('start.first', { minutes: FIRST_LESSON.minutes })}
          </a>
        </p>
        <Resume />
        <p className={styles.allRuns}>
          <a href="#/runs" {...target('start.runs')}>
            {t('shell.runs')}
          </a>
          <OpenFile />
        </p>
        <p className={styles.allRuns}>
          <a href="#/article">{t('start.article')}</a>
        </p>
        <h2>{t('start.choose')}</h2>
        <Lessons />
        <h3>{t('start.sandbox')}</h3>
        <ul className={styles.cards} aria-label={t('start.sandbox')}>
          {START_CARDS.map((card) => (
            <StartCard key={card.id} card={card} />
          ))}
        </ul>
        <p className={styles.notReal}>{t('start.notReal')}</p>
      </main>
    </div>
  );
}

function Resume() {
  const t = useText();
  const run = useRun((state) => state.run);
  const card = START_CARDS.find(({ id }) => id === run?.start);
  if (!run || !card) return null;

  const title = t(`start.${card.id}.title`);
  return (
    <section className={styles.resume} aria-label={t('start.resume.title')}>
      <h2>{t('start.resume.title')}</h2>
      <p>{t('start.resume.text', { page: run.page, title })}</p>
      <a href={`#/${run.page}`} {...target('start.resume')}>
        {t('start.resume')}
      </a>
    </section>
  );
}
