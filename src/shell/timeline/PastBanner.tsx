import { useEffect, useState } from 'react';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import { usePast } from '../../store/past';
import { useRun } from '../../store/run';
import { momentOf } from '../frame/view';
import { useMomentWords, useStory } from './useStory';
import { useTravel } from './useTravel';
import styles from './PastBanner.module.css';

type Props = {
  readonly say: (text: string) => void;
  /** Tells a screen reader. */
  readonly announce: (text: string) => void;
};

/** Says which moment of the past is shown, and leads to the moments beside it, to the present, and on from here. */
export function PastBanner({ say, announce }: Props) {
  const t = useText();
  const { day, time } = useFormats();
  const { headline } = useMomentWords();
  const travel = useTravel(say);
  const story = useStory();
  const length = useRun(({ run }) => run?.length ?? 0);
  const [firstLength] = useState(length);
  const past = usePast();

  const seq = momentOf(travel.place) ?? 0;
  const at = story.findIndex((one) => one.seq === seq);
  const moment = story[at];
  const later = story[at + 1];
  const earlier = moment && (story[at - 1]?.seq ?? 0);
  const meanwhile = story.filter((one) => !one.undone && one.seq >= firstLength).length;
  const looking = t('timeline.past.looking', { what: moment ? headline(moment) : t('timeline.beginning') });
  const news = meanwhile > 0 ? t('timeline.past.meanwhile', { count: meanwhile }) : '';

  useEffect(() => announce(looking), [announce, looking]);
  useEffect(() => {
    if (news) announce(news);
  }, [announce, news]);

  if (!past) return null;
  return (
    <section className={styles.banner} aria-label={t('timeline.past')} {...target('shell.past')}>
      <p>
        <strong>{looking}</strong> {t('timeline.date', { day: day(past.world.date), time: time(past.world.date) })}{' '}
        {news}
      </p>
      <p className={styles.ways}>
        {earlier !== undefined && <a href={travel.look(earlier)}>{t('timeline.earlier')}</a>}
        {later && <a href={travel.look(later.seq)}>{t('timeline.later')}</a>}
        <button type="button" onClick={() => void travel.goOn(seq)} {...target('shell.goOnFromHere')}>
          {t('timeline.goOn')}
        </button>
        <a className={styles.present} href={travel.look(undefined)} {...target('shell.present')}>
          {t('timeline.present')}
        </a>
      </p>
    </section>
  );
}
