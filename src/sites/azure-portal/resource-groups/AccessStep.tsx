import { useId, type ReactNode } from 'react';
import { useText } from '../../../i18n/useText';
import styles from '../access/giving.module.css';

type AccessStepProps = {
  readonly number: number;
  readonly title: string;
  readonly chosen: string | undefined;
  readonly error: string | undefined;
  readonly children: ReactNode;
};

/** One of the numbered steps, with what was chosen in it so far. */
export function AccessStep({ number, title, chosen, error, children }: AccessStepProps) {
  const t = useText();
  const id = useId();
  return (
    <div
      role="radiogroup"
      aria-labelledby={`${id}-title`}
      aria-describedby={error ? `${id}-error` : undefined}
      aria-invalid={error !== undefined}
      className={styles.step}
    >
      <div className={styles.head}>
        <span className={styles.number} aria-hidden="true">
          {number}
        </span>
        <h2 id={`${id}-title`}>{title}</h2>
        <p>{chosen ?? t('azurePortal.access.none')}</p>
      </div>
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      {children}
    </div>
  );
}
