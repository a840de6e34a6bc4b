import type { ReactNode } from 'react';
import { Inert } from '../../../ui/Inert';
import { Icon } from '../frame/Icon';
import styles from './Nothing.module.css';

type NothingProps = {
  /** What the original offers to begin with, and the simulation has not. */
  readonly way?: string;
  readonly children: ReactNode;
};

/** Says in words that there is nothing to show. */
export function Nothing({ way, children }: NothingProps) {
  return (
    <div className={styles.nothing}>
      <p>{children}</p>
      {way && (
        <Inert className={styles.way}>
          {way}
          <Icon of="way" />
        </Inert>
      )}
    </div>
  );
}
