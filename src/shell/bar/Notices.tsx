import type { Notice } from './useNotices';
import styles from './Notices.module.css';

/** One live region for all passing words; those meant for eyes too float over the page for a moment. */
export function Notices({ notices }: { notices: readonly Notice[] }) {
  return (
    <div role="status" aria-atomic="false" className={styles.region}>
      {notices.map(({ text, seen, number }) => (
        <p key={number} className={seen ? styles.seen : styles.unseen}>
          {text}
        </p>
      ))}
    </div>
  );
}
