import { useEffect } from 'react';
import type { Language } from '../../i18n/languages';
import { TextPart } from '../../i18n/TextPart';
import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import { FIRST_LESSON } from '../../scenarios/lessonCards';
import { useRun } from '../../store/runState';
import { componentOnDemand } from '../../ui/onDemand';
import { Lessons } from '../lessons/Lessons';
import { PageHead } from '../PageHead';
import { OpenFile } from './OpenFile';
import { Picture } from './Picture';
import styles from './StartPage.module.css';

const Resume = componentOnDemand(async () => (await import('./Resume')).Resume);
const Sandbox = componentOnDemand(async () => (await import('./Sandbox')).Sandbox);

type Props = {
  readonly language: Language;
  /** The query of the address: with the names that it asks for, what is offered here begins. */
  readonly search: string;
};

/** What this is, where one may begin, and the way back to the run that is under way. */
export function StartPage({ language, search }: Props) {
  const t = useText();
  const title = t('start.title');
  // The language may be chosen anew here, and stays so by itself.
  const names = search.replace(/lang=\w+&?/, '').replace(/[&?]$/, '');
  const run = useRun((state) => state.run);

  useEffect(() => {
    document.title = title;
  }, [title]);

  return (
    <div className={styles.page}>
      <PageHead language={language} />
      <main>
        <div className={styles.hero}>
          <div>
            <h1>{title}</h1>
            <p>{t('start.lead')}</p>
            <p className={styles.ways}>
              <a className={styles.first} href={`#/lessons/${FIRST_LESSON.id}/guided${names}`}>
                {t('start.first', { minutes: FIRST_LESSON.minutes })}
              </a>
            </p>
            <p className={styles.ways}>
              <a href="#/article">{t('start.article')}</a>
              <a href="#/runs" {...target('start.runs')}>
                {t('shell.runs')}
              </a>
              <OpenFile />
            </p>
          </div>
          <Picture />
        </div>
        <div className={styles.main}>
          <TextPart part="start">{run && <Resume run={run} />}</TextPart>
          <h2>{t('start.choose')}</h2>
          <Lessons search={names} />
          <h3>{t('start.sandbox')}</h3>
          <TextPart part="start">
            <Sandbox search={names} />
          </TextPart>
          <p className={styles.notReal}>{t('start.notReal')}</p>
        </div>
      </main>
    </div>
  );
}
