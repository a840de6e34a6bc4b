import { useEffect } from 'react';
import { useText } from '../../i18n/useText';
import { useAttempt, useUnjudged } from '../../store/lesson';
import { useRun } from '../../store/run';
import { joinTalk } from '../../store/talk/joinTalk';
import { LessonDesk } from './LessonDesk';
import { RunDesk } from './RunDesk';
import styles from './Desk.module.css';
import '../theme.css';

/** The presenter's desk: a reading of the run that the audience's window plays, of which it asks for what is pressed here. */
export function Desk({ title }: { readonly title: string }) {
  const t = useText();
  const id = useRun((state) => state.id);
  useEffect(() => joinTalk('desk').leave, []);
  useEffect(() => {
    document.title = `${t('demo.desk')} – ${t('shell.product')}`;
  }, [t]);
  return (
    <main className={styles.page}>
      <h1>
        {t('demo.desk')} <span>{title}</span>
      </h1>
      <DeskOfRun key={id} />
    </main>
  );
}

function DeskOfRun() {
  const lesson = useRun(({ run }) => run?.lesson);
  const isEmpty = useRun(({ run }) => !run || run.done.length + run.undone.length === 0);
  const attempt = useAttempt();
  const unjudged = useUnjudged();
  if (lesson && !unjudged) {
    if (!attempt) return null;
    return attempt.mode === 'watch' ? <LessonDesk attempt={attempt} /> : <NotShown lesson={lesson.id} />;
  }
  return isEmpty ? <NotShown /> : <RunDesk />;
}

function NotShown({ lesson }: { readonly lesson?: string }) {
  const t = useText();
  return (
    <>
      <p>{t(lesson === undefined ? 'desk.none' : 'desk.notDemo')}</p>
      <ul>
        {lesson !== undefined && (
          <li>
            <a href={`#/lessons/${lesson}/watch?demo`}>{t('desk.notDemo.begin')}</a>
          </li>
        )}
        <li>
          <a href="#/">{t('desk.none.lessons')}</a>
        </li>
      </ul>
    </>
  );
}
