import { useEffect } from 'react';
import type { Language } from '../../i18n/languages';
import { TextPart } from '../../i18n/TextPart';
import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import { FIRST_LESSON } from '../../scenarios/lessonCards';
import { useRun } from '../../store/runState';
import { componentOnDemand } from '../../ui/onDemand';
import { Lessons } from '../lessons/Lessons';
import { asksForNames } from '../names/asksForNames';
import { PageHead } from '../PageHead';
import { OpenFile } from './OpenFile';
import { Picture } from './Picture';
import styles from './StartPage.module.css';

const NamesChoice = componentOnDemand(async () => (await import('./NamesChoice')).NamesChoice);
const Resume = componentOnDemand(async () => (await import('./Resume')).Resume);
const Sandbox = componentOnDemand(async () => (await import('./Sandbox')).Sandbox);

type Props = {
  readonly language: Language;
  /** The query of the address. */
  readonly search: string;
  /** Goes to this page with another query. */
  readonly go: (search: string) => void;
};

/** What this is, where one may begin, and the way back to the run that is under way. */
export function StartPage({ language, search, go }: Props) {
  const t = useText();
  const title = t('start.title');
  const run = useRun((state) => state.run);
  const names = asksForNames(search) ? search : '';

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
          <TextPart part="start">
            <NamesChoice search={names} go={go} />
          </TextPart>
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
