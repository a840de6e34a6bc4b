import type { Ref } from 'react';
import styles from './Player.module.css';

/** The pointer of the one who shows it: drawn over everything, and in nobody's way. */
export function Pointer({ ref }: { readonly ref: Ref<HTMLDivElement> }) {
  return (
    <div ref={ref} hidden className={styles.pointer} aria-hidden="true" data-pointer>
      <svg viewBox="0 0 24 32" width="24" height="32">
        <path d="M2 1.5v23.2l5.6-5.2 4 9.6 4.2-1.8-4-9.4h7.9z" />
      </svg>
    </div>
  );
}
