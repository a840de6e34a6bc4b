import type { ReactNode } from 'react';
import { useFrame } from '../../store/frame';
import styles from './ActionLink.module.css';

type Props = { readonly to: string; readonly children: ReactNode; readonly 'data-target': string };

/** The flat green button that leads on. */
export function ActionLink({ to, children, ...rest }: Props) {
  const { link } = useFrame();
  return (
    <a {...link(to)} {...rest} className={styles.action}>
      {children}
      <svg className={styles.chevron} viewBox="0 0 15 28" aria-hidden>
        <path d="M1 1l12.5 13L1 27" fill="none" stroke="currentColor" strokeWidth="1.4" />
      </svg>
    </a>
  );
}
