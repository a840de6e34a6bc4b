import type { ReactNode } from 'react';
import styles from './FullNotice.module.css';

type FullNoticeProps = { readonly title: string; readonly ways: ReactNode; readonly children: ReactNode };

/** A page that says one thing in large letters, with the ways on at the left. */
export function FullNotice({ title, ways, children }: FullNoticeProps) {
  return (
    <div className={styles.frame}>
      <div className={styles.panel}>
        <h1>{title}</h1>
        <div className={styles.below}>
          <div className={styles.ways}>{ways}</div>
          <div className={styles.words}>{children}</div>
        </div>
      </div>
    </div>
  );
}
