import type { ReactNode } from 'react';
import { useText } from '../../i18n/useText';
import styles from './Row.module.css';

type Props = {
  /** What happened, in words. */
  readonly of: string;
  /** Whether they are there by themselves: those of the moment that is shown are. */
  readonly isOpen: boolean;
  readonly children: ReactNode;
};

/** All that a row of the timeline does not say at once. */
export function Details({ of, isOpen, children }: Props) {
  const t = useText();
  return (
    <details className={styles.details} open={isOpen}>
      <summary
        title={t('timeline.details')}
        aria-label={t('timeline.named', { deed: t('timeline.details'), moment: of })}
      />
      {children}
    </details>
  );
}
