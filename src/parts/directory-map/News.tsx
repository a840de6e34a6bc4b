import type { Thing } from '../../core/index';
import { useText } from '../../i18n/useText';
import { useMap } from './MapContext';
import styles from './Things.module.css';

/** Says of a thing that it came, or became another, by the last deed; or that it was undone. */
export function News({ thing: { key } }: { thing: Thing }) {
  const t = useText();
  const { fresh, ghosts } = useMap();
  const news = fresh.get(key);
  return (
    <>
      {news && <em className={styles.new}>{t(`map.news.${news}`)}</em>}
      {ghosts.has(key) && <em className={styles.tag}>{t('map.ghost')}</em>}
    </>
  );
}
