import { useLocation } from 'react-router';
import { lastChangeOf, originOf, placesOf, ruleOf, type DirectoryMap, type Moment } from '../../core/index';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { useMap } from '../../parts/directory-map/MapContext';
import { viewed } from '../frame/beside';
import { useMomentWords } from '../timeline/useStory';
import { Legend } from './Legend';
import { KEEPS } from './useLooked';
import { Turns } from './Turns';
import type { Turn } from './useTurns';
import styles from './Details.module.css';

type Props = {
  readonly map: DirectoryMap;
  readonly story: readonly Moment[];
  readonly looked: string | undefined;
  readonly turns: readonly Turn[];
};

/** Who made the thing that is looked at, when, by which step, and under which rule; what the last deed turned and what the lines mean, where none is. */
export function Details({ map, story, looked, turns }: Props) {
  const t = useText();
  const { words } = useMap();
  const thing = placesOf(map).find((place) => place.thing.key === looked)?.thing;
  if (!thing) {
    return (
      <div className={styles.details} {...KEEPS}>
        <Turns turns={turns} />
        <p className={styles.hint}>{t('map.hint')}</p>
        <Legend ties={map.ties} />
      </div>
    );
  }
  const origin = originOf(story, thing);
  const change = lastChangeOf(story, thing);
  return (
    <div className={styles.details} role="status" {...KEEPS}>
      <p>
        <strong>{words.distinct(thing)}</strong> {[words.kind(thing), ...words.tags(thing)].join(', ')}
      </p>
      <dl>
        <dt>{t('map.made')}</dt>
        <dd>{origin ? <Told moment={origin} story={story} /> : t('map.beginning')}</dd>
        {change && (
          <>
            <dt>{t('map.changed')}</dt>
            <dd>
              <Told moment={change} story={story} />
            </dd>
          </>
        )}
        <dt>{t('map.rule')}</dt>
        <dd>{t(`map.rule.${ruleOf(thing)}`)}</dd>
      </dl>
    </div>
  );
}

function Told({ moment, story }: { moment: Moment; story: readonly Moment[] }) {
  const t = useText();
  const { day, time } = useFormats();
  const { headline, doer } = useMomentWords();
  const place = useLocation();
  const { date } = moment.after;
  const who = doer(moment);
  return (
    <>
      {headline(moment)}{' '}
      <small>
        ({t('map.step', { step: story.indexOf(moment) + 1, day: day(date), time: time(date) })}
        {who !== undefined && `, ${t('timeline.by', { userName: who })}`})
      </small>{' '}
      <a href={`#${viewed(place, { at: String(moment.seq) })}`}>{t('map.look')}</a>
    </>
  );
}
