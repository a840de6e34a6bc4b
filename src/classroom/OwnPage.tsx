import type { ReactNode } from 'react';
import { useLanguage } from '../i18n/useLanguage';
import { PageHead } from './PageHead';
import styles from './OwnPage.module.css';

/** A page of the simulator itself: its head, and what it is about. */
export function OwnPage({ children }: { readonly children: ReactNode }) {
  const language = useLanguage();
  return (
    <div className={styles.page}>
      <PageHead language={language} />
      <main className={styles.main}>{children}</main>
    </div>
  );
}
