import { Inert } from '../../../ui/Inert';
import { Property } from './Property';
import styles from './InertField.module.css';

/** A property of the original that the simulation does not keep: what it is at first, which cannot be changed. */
export function InertField({ label, value = '' }: { label: string; value?: string }) {
  return (
    <Property label={label}>
      {({ id }) => (
        <Inert id={id} aria-label={label} className={styles.field}>
          {value}
        </Inert>
      )}
    </Property>
  );
}
