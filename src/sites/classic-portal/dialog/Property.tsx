import { useId, type ReactNode } from 'react';
import styles from './Property.module.css';

type Control = {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
};

type PropertyProps = {
  readonly label: string;
  /** Stands below the control and is read with it: why it cannot be changed, say. */
  readonly note?: string | undefined;
  readonly error?: string | undefined;
  /** The id of what the page says elsewhere about this property and others. */
  readonly elsewhere?: string | undefined;
  readonly children: (control: Control) => ReactNode;
};

/** One property: its label in capitals at the left, its control at the right. `children` renders the control. */
export function Property({ label, note, error, elsewhere, children }: PropertyProps) {
  const id = useId();
  const below = error ?? note;
  return (
    <div className={styles.property}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.control}>
        {children({ id, 'aria-invalid': error !== undefined, 'aria-describedby': below ? `${id}-below` : elsewhere })}
        {below && (
          <p id={`${id}-below`} className={error ? styles.error : styles.note}>
            {below}
          </p>
        )}
      </div>
    </div>
  );
}
