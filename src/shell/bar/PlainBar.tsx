import type { ReactNode } from 'react';
import { useText } from '../../i18n/useText';
import { useAttempt } from '../../store/lesson';
import { Calendar } from './Calendar';
import plain from './PlainBar.module.css';
import styles from './SimulatorBar.module.css';

type Props = {
  readonly say: (text: string) => void;
  /** The way out of the window, where there is one. */
  readonly children?: ReactNode;
};

/** The bar of a window that plays by itself, or is a part of another page: that it is a simulation, and little else. */
export function PlainBar({ say, children }: Props) {
  const t = useText();
  // Only a lesson in which days pass has them pass by hand.
  const hasDays = useAttempt()?.lesson.steps.some(({ does }) => does.some(({ type }) => type === 'letTimePass'));
  return (
    <header className={`${styles.bar} ${plain.plain}`} aria-label={t('shell.bar')}>
      <span className={styles.product}>{t('shell.product')}</span>
      <strong className={styles.simulation}>{t('shell.simulation')}</strong>
      <span className={styles.tools}>
        {hasDays && <Calendar say={say} />}
        {children}
      </span>
    </header>
  );
}
