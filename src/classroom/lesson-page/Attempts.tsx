import { useFormats } from '../../i18n/useFormats';
import { useLessonTexts } from '../../i18n/useLessonTexts';
import { useText } from '../../i18n/useText';
import { ownPages } from '../../map/ownPages';
import type { KeptAttempt } from '../../store/lesson/attempts';
import type { Lesson } from '../../training/lesson';
import { useAttempts } from '../lessons/useAttempts';
import { useAttemptWords } from '../lessons/useAttemptWords';
import styles from './LessonPage.module.css';

/** What this browser has of a lesson so far: each attempt, how far it is, and the ways on. */
export function Attempts({ lesson: { id } }: { readonly lesson: Lesson }) {
  const t = useText();
  const attempts = useAttempts(id);
  if (!attempts) return null;
  return (
    <section aria-labelledby="lesson-progress">
      <h2 id="lesson-progress">{t('lessonPage.progress')}</h2>
      {attempts.length === 0 && <p>{t('lessonPage.none')}</p>}
      <ul className={styles.attempts}>
        {attempts.map((kept) => (
          <AttemptItem key={kept.record.id} {...kept} />
        ))}
      </ul>
    </section>
  );
}

function AttemptItem({ record, attempt }: KeptAttempt) {
  const t = useText();
  const { clock } = useFormats();
  const wordsOf = useAttemptWords();
  const texts = useLessonTexts(attempt.lesson.id, attempt.tokens);
  const facts = { mode: t(`lesson.mode.${attempt.mode}`), when: clock(record.began) };
  const named = (deed: string) => t('lessonPage.attempt.named', { deed, ...facts });
  return (
    <li>
      <span>
        <strong>{record.name ?? t('lessonPage.attempt', facts)}</strong>
        <span>{wordsOf(attempt, (step) => texts.plain(`step.${step}.title`))}</span>
      </span>
      <a href={`#/runs/${record.id}`} aria-label={named(t('lessonPage.resume'))}>
        {t('lessonPage.resume')}
      </a>
      <a href={ownPages.report(record.id)} aria-label={named(t('lessonPage.report'))}>
        {t('lessonPage.report')}
      </a>
    </li>
  );
}
