import type { ReactNode } from 'react';
import type { DrawingName } from '../frame/drawings';
import styles from './EmptyListBlade.module.css';
import { ServiceIcon } from '../frame/ServiceIcon';

/** A word that a list is empty. */
export function NothingHere({ drawing, children }: { drawing: DrawingName; children: ReactNode }) {
  return (
    <p className={styles.none}>
      <ServiceIcon drawing={drawing} size={48} />
      {children}
    </p>
  );
}
