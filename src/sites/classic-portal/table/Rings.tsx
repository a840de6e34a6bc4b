import type { ReactNode } from 'react';
import styles from './Rings.module.css';

/** The round buttons at the foot of a dialog. */
export function Rings({ children }: { children: ReactNode }) {
  return <div className={styles.rings}>{children}</div>;
}
