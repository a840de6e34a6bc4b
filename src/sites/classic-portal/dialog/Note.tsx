import type { ReactNode } from 'react';
import styles from './Note.module.css';

/** What one should know first: why a page is only there to be looked at, say. */
export function Note({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className={styles.note}>
      {children}
    </p>
  );
}
