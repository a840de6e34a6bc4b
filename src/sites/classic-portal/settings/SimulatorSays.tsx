import type { ReactNode } from 'react';
import { useText } from '../../../i18n/useText';
import styles from './SimulatorSays.module.css';

/** The simulator's own word in a dialog that kept quiet. A picture of the page is taken without it. */
export function SimulatorSays({ children }: { children: ReactNode }) {
  const t = useText();
  return (
    <section className={styles.note} data-simulator aria-label={t('classicPortal.simulator')}>
      {children}
    </section>
  );
}
