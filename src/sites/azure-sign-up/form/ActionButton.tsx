import type { ComponentProps } from 'react';
import styles from './ActionButton.module.css';

/** The small green button. The second click of a double click does nothing. */
export function ActionButton({ type = 'submit', onClick, ...rest }: Omit<ComponentProps<'button'>, 'className'>) {
  return (
    <button
      {...rest}
      type={type}
      className={styles.action}
      onClick={(event) => {
        if (event.detail > 1) event.preventDefault();
        else onClick?.(event);
      }}
    />
  );
}
