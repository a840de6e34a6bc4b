import type { ReactNode } from 'react';
import styles from './Note.module.css';

/** Says why a page is only there to be looked at. */
export function Note({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className={styles.note}>
      {children}
    </p>
  );
}
