import type { ReactNode } from 'react';
import styles from './SignInPage.module.css';

/** A sign-in page and the simulator's note below it, which together fill the frame. */
export function SignInPage({ children }: { children: ReactNode }) {
  return <div className={styles.page}>{children}</div>;
}
