import type { Thing } from '../../core/index';
import { useText } from '../../i18n/useText';
import { useMap } from './MapContext';
import styles from './Things.module.css';

/** Says of a thing that it came, or became another, by the last deed; or that it was undone. */
export function News({ thing: { key } }: { thing: Thing }) {
  const t = useText();
  const { fresh, turns, ghosts } = useMap();
  const number = turns?.get(key);
  // A number may stand at what is bound in another way only.
  const news = fresh.get(key) ?? (number === undefined ? undefined : 'changed');
  return (
    <>
      {news && (
        <em className={styles.new}>
          {number} {t(`map.news.${news}`)}
        </em>
      )}
      {ghosts.has(key) && <em className={styles.tag}>{t('map.ghost')}</em>}
    </>
  );
}
