import type { Mode } from '../../../core/index';
import type { MessageKey } from '../../../i18n/messages';
import { useText } from '../../../i18n/useText';
import { ownPages } from '../../../map/ownPages';
import { LeavePackage } from '../../../parts/package/LeavePackage';
import { mayBegin, usePackage } from '../../../store/lms/ownPackage';
import type { Lesson } from '../../../training/lesson';
import type { Moments } from '../useMoments';
import styles from '../Card.module.css';

const MODES = ['guided', 'practice', 'test'] as const;

type Props = { readonly lesson: Lesson; readonly mode: Mode; readonly moments: Moments };

/** What to try next: another mode, another lesson, another choice. */
export function NextWays({ lesson, mode, moments }: Props) {
  const t = useText();
  const tryOut = moments.tryAt(Infinity);
  const own = usePackage();
  const others = own ? [] : lesson.next;
  // A package has no other page that offers its mode once more.
  const again = MODES.filter((one) => (own !== undefined || one !== mode) && mayBegin(lesson.id, one));
  // Each lesson that another names is one that the start page has a title of, which a test sees to.
  const titleOf = (id: string) => t(`start.lesson.${id}.title` as MessageKey);
  return (
    <ul className={styles.next}>
      {others.map((id) => (
        <li key={id}>
          <a href={`#/lessons/${id}/${mode === 'watch' ? 'guided' : mode}`}>
            {t('coach.result.nextLesson', { title: titleOf(id) })}
          </a>
        </li>
      ))}
      {again.map((one) => (
        <li key={one}>
          <a href={`#/lessons/${lesson.id}/${one}`}>{t('coach.result.again', { mode: t(`lesson.mode.${one}`) })}</a>
        </li>
      ))}
      {tryOut !== undefined && (
        <li>
          <a href={tryOut}>{t('coach.result.whatIfLast')}</a>
        </li>
      )}
      {mode !== 'watch' && (
        <li>
          <a href={ownPages.handIn}>{t('coach.result.handIn')}</a>
        </li>
      )}
      <li>
        <a href={ownPages.report()}>{t('coach.result.report')}</a>
      </li>
      {own ? (
        <li>
          <LeavePackage />
        </li>
      ) : (
        <li>
          <a href="#/">{t('coach.result.others')}</a>
        </li>
      )}
    </ul>
  );
}
