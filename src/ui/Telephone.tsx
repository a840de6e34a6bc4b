import type { ReactNode } from 'react';
import training from './training.module.css';
import styles from './Telephone.module.css';

type Props = {
  readonly name: string;
  readonly number: string;
  /** When the message came, as it is to be read. */
  readonly time: string;
  readonly kind: string;
  readonly message: string;
  /** What is to be said and done beside it. */
  readonly children: ReactNode;
};

/** A drawn telephone with one message on its screen: a region of that name, for eyes and ears. */
export function Telephone({ name, number, time, kind, message, children, ...rest }: Props) {
  return (
    <section className={`${training.box} ${styles.telephone}`} aria-label={name} {...rest}>
      <div className={styles.handset}>
        <div className={styles.screen}>
          <p className={styles.top}>
            <span>{number}</span>
            <span>{time}</span>
          </p>
          <p className={styles.kind}>{kind}</p>
          <p className={styles.message}>{message}</p>
        </div>
      </div>
      <div className={styles.beside}>
        <p className={styles.name} aria-hidden>
          {name}
        </p>
        {children}
      </div>
    </section>
  );
}
