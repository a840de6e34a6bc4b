import type { ReactNode } from 'react';
import { useLanguage } from '../i18n/useLanguage';
import { NewVersion } from './new-version/NewVersion';
import { PageHead } from './PageHead';
import styles from './OwnPage.module.css';

type Props = {
  /** It has a wide table, for which the lines of a text may be longer. */
  readonly isWide?: boolean;
  /** It takes all the width that there is, as on a projector. */
  readonly isFull?: boolean;
  readonly children: ReactNode;
};

/** A page of the simulator itself: its head, and what it is about. */
export function OwnPage({ isWide = false, isFull = false, children }: Props) {
  const language = useLanguage();
  return (
    <div className={styles.page} data-full={isFull || undefined}>
      <PageHead language={language} />
      <main className={styles.main} data-wide={isFull ? 'full' : isWide || undefined}>
        {children}
      </main>
      <NewVersion />
    </div>
  );
}
