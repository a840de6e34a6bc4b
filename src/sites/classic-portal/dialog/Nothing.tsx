import type { ReactNode } from 'react';
import styles from './Nothing.module.css';

/** Says in words that there is nothing to show. */
export function Nothing({ children }: { children: ReactNode }) {
  return <p className={styles.nothing}>{children}</p>;
}
