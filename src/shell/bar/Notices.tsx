import type { Notice } from './useNotices';
import styles from './Notices.module.css';

type NoticesProps = {
  readonly notices: readonly Notice[];
  /** Over the window's own bars, where it hides nothing of a page; or at the foot of a window that has none. */
  readonly place: 'bars' | 'foot';
};

/** One live region for all passing words; those meant for eyes too float for a moment. */
export function Notices({ notices, place }: NoticesProps) {
  return (
    <div role="status" aria-atomic="false" className={`${styles.region} ${styles[place]}`}>
      {notices.map(({ text, seen, number }) => (
        <p key={number} className={seen ? styles.seen : styles.unseen}>
          {text}
        </p>
      ))}
    </div>
  );
}
