import { useId, type ReactNode } from 'react';
import styles from './Property.module.css';

/** One property: its label in capitals at the left, its control at the right. `children` renders the control. */
export function Property({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className={styles.property}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.control}>{children(id)}</div>
    </div>
  );
}
