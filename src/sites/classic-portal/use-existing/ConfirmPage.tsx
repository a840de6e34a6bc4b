import { useEffect, useRef, type ReactNode } from 'react';
import type { Account } from '../../../core/index';
import { Avatar } from '../frame/Avatar';
import styles from './ConfirmPage.module.css';

type ConfirmPageProps = { readonly account: Account; readonly title: string; readonly children: ReactNode };

/** A page without rails and commands that asks, or says, one thing; it shows who is signed in. */
export function ConfirmPage({ account, title, children }: ConfirmPageProps) {
  const head = useRef<HTMLHeadingElement>(null);
  // The answer that was pressed is gone with what it was given to.
  useEffect(() => head.current?.focus({ preventScroll: true }), []);
  return (
    <div className={styles.page}>
      <div className={styles.bar}>
        <span className={styles.brand}>Microsoft Azure</span>
        <span className={styles.who}>{account.userName}</span>
        <Avatar of={account.kind} />
      </div>
      <div className={styles.sheet}>
        <h1 ref={head} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </div>
    </div>
  );
}
