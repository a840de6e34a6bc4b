import { useText } from '../../i18n/useText';
import { PARTS } from './outline';
import { PlaceLink } from './PlaceLink';
import styles from './Article.module.css';

/** The table of contents. */
export function Contents() {
  const t = useText();
  return (
    <nav className={styles.contents} aria-label={t('article.contents')}>
      <ul>
        {PARTS.map(({ id }) => (
          <li key={id}>
            <PlaceLink to={id}>{t(`article.part.${id}`)}</PlaceLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
