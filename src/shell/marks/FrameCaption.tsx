import { useEffect, useEffectEvent } from 'react';
import { useFormats } from '../../i18n/useFormats';
import { useText, type TextOf } from '../../i18n/useText';
import { pathOf } from '../frame/address';
import type { FrameName } from '../frame/beside';
import { areSeen, type Changes } from './changesIn';
import { placesOf } from './newsPlaces';
import type { Told } from './news';
import { newsWords } from './newsWords';
import styles from './changeMarks.module.css';

type Props = {
  readonly told: Told;
  readonly frame: FrameName;
  readonly isAlone: boolean;
  /** Leads the frame to a page where the news are. */
  readonly onShow: (address: string) => void;
  readonly onClose: () => void;
  /** Called once it has its place: it takes some of the page's. */
  readonly onPlaced: () => void;
  /** Marks what is called so, once it is on the page. Answers with how to stop looking for it. */
  readonly mark: (name: string) => () => void;
  readonly announce: (text: string) => void;
};

/** At the lower edge of a frame: what was done elsewhere, and where it is, if the page shows nothing of it. */
export function FrameCaption({ told, frame, isAlone, onShow, onClose, onPlaced, mark, announce }: Props) {
  const t = useText();
  const formats = useFormats();
  const { news, changes, path } = told;
  const { event } = news;
  const places = event ? placesOf(event, news.now, 'default') : [];
  const where = isAlone ? 'only' : frame;
  const isHere = places.some((place) => pathOf(place) === path);
  const { words, isGone, name } = event ? newsWords(event, news, t, formats) : wordsOf(changes, t);
  // What is gone is on no page, and of a page that came as a whole nobody has told what it shows.
  const isElsewhere = !isGone && !isHere && !areSeen(changes);
  // In the site that the frame is at, if the news are there too.
  const [hostNow] = path.split('/');
  const there = isElsewhere ? (places.find((place) => place.split('/')[0] === hostNow) ?? places[0]) : undefined;

  const arrive = useEffectEvent(() => {
    onPlaced();
    // What the page itself shows of it has been announced.
    if (!areSeen(changes)) announce(t('timeline.news.said', { where, elsewhere: String(isElsewhere), news: words }));
    return changes.isWhole && isHere && !isGone && name !== undefined ? mark(name) : undefined;
  });
  useEffect(() => arrive(), []);

  if (words === '') return null;
  return (
    <aside className={styles.caption} aria-label={t('timeline.news.label', { where })}>
      <p>
        <strong>{words}</strong>
        {isElsewhere && <span>{t('timeline.news.elsewhere')}</span>}
        {there !== undefined && (
          <button type="button" className={styles.show} onClick={() => onShow(there)}>
            {t('timeline.news.show')}
          </button>
        )}
      </p>
      <button type="button" className={styles.close} aria-label={t('timeline.news.close')} onClick={onClose}>
        <span aria-hidden="true">×</span>
      </button>
    </aside>
  );
}

// What no event of the run says best, such as that time has passed, the page has to say.
function wordsOf({ said, gone }: Changes, t: TextOf) {
  const isGone = said.length === 0;
  const [what] = isGone ? gone : said;
  const words = what === undefined ? '' : t(isGone ? 'timeline.news.gone' : 'timeline.news.changed', { what });
  return { words, isGone, name: undefined };
}
