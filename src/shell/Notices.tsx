import type { Notice } from './useNotices';
import styles from './Notices.module.css';

/** One live region for all passing words; those meant for eyes too float over the page for a moment. */
export function Notices({ notice }: { notice: Notice }) {
  return (
    <div role="status" className={styles.region}>
      {notice.text && (
        <p key={notice.number} className={notice.seen ? styles.seen : styles.unseen}>
          {notice.text}
        </p>
      )}
    </div>
  );
}
