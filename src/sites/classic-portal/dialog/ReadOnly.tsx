import styles from './ReadOnly.module.css';

type ReadOnlyProps = {
  readonly id: string;
  readonly value: string;
  readonly className?: string | undefined;
  /** Where it is a box of several lines: how many of them. */
  readonly rows?: number | undefined;
};

/** A value that can be looked at, selected and copied, not changed. */
export function ReadOnly({ id, value, className = '', rows }: ReadOnlyProps) {
  const field = { id, readOnly: true, value, className: `${styles.readOnly} ${className}` };
  return rows === undefined ? <input type="text" {...field} /> : <textarea rows={rows} {...field} />;
}
