import { turnAt, type Moment } from '../../core/index';
import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import { Details } from './Details';
import { MomentFacts } from './MomentFacts';
import { useMomentWords } from './useStory';
import type { Travel } from './useTravel';
import styles from './Row.module.css';

type Props = {
  /** Nothing for the beginning of the run. */
  readonly moment: Moment | undefined;
  readonly story: readonly Moment[];
  readonly isPresent: boolean;
  readonly isShown: boolean;
  readonly travel: Travel;
};

/** One thing that happened; on demand, when, where and by whom, what else it changed, and what can be done from here. */
export function MomentEntry({ moment, story, isPresent, isShown, travel }: Props) {
  const t = useText();
  const { headline, others } = useMomentWords();
  const seq = moment?.seq ?? 0;
  const what = moment ? headline(moment) : t('timeline.beginning');
  const more = moment ? others(moment) : [];
  return (
    <>
      <p className={styles.headline}>
        <a href={travel.look(isPresent ? undefined : seq)} {...target('timeline.moment')}>
          {what}
        </a>
        {isPresent && <em>{t('timeline.now')}</em>}
        {moment?.undone && <em>{t('timeline.undone')}</em>}
        {turnAt(story, seq) && (
          <a
            className={styles.whatIf}
            href={travel.tryOut(seq)}
            aria-label={t('timeline.named', { deed: t('timeline.whatIf'), moment: what })}
            {...target('timeline.whatIf')}
          >
            {t('timeline.whatIf')}
          </a>
        )}
      </p>
      <Details of={what} isOpen={isShown}>
        <MomentFacts moment={moment} place={travel.pageAt} />
        {more.length > 0 && (
          <ul className={styles.more} aria-label={t('timeline.more')}>
            {more.map((words, at) => (
              <li key={at}>{words}</li>
            ))}
          </ul>
        )}
        {!isPresent && (
          <p className={styles.deeds}>
            <button
              type="button"
              aria-label={t('timeline.named', { deed: t('timeline.goOn'), moment: what })}
              onClick={() => void travel.goOn(seq)}
              {...target('timeline.goOn')}
            >
              {t('timeline.goOn')}
            </button>
          </p>
        )}
      </Details>
    </>
  );
}
