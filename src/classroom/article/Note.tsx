import { useText } from '../../i18n/useText';
import type { TextId } from './keys';
import { Words } from './Words';
import styles from './Article.module.css';

/** What stands beside the article: where its words and the screen differ, and what holds for some readers only. */
export function Note({ id, to }: { id: TextId; to?: string | undefined }) {
  const t = useText();
  return (
    <p role="note" aria-label={t('article.note')} className={styles.note}>
      <Words id={`article.text.${id}`} to={to} />
    </p>
  );
}
