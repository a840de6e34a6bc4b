import styles from './ReadOnly.module.css';

/** A value that can be looked at, selected and copied, not changed. */
export function ReadOnly({ id, value, className = '' }: { id: string; value: string; className?: string | undefined }) {
  return <input id={id} type="text" readOnly value={value} className={`${styles.readOnly} ${className}`} />;
}
