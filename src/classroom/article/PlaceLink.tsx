import type { ReactNode } from 'react';
import { addressOfPlace, goToPlace } from './places';
import styles from './Article.module.css';

/** A link to a place in the article. */
export function PlaceLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    // Who follows it again is at that address already, and the address brings nobody there then.
    <a className={styles.link} href={addressOfPlace(to)} onClick={() => goToPlace(to)}>
      {children}
    </a>
  );
}
