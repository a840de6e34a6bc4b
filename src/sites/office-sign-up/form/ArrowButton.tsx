import type { ComponentProps } from 'react';
import { RingedArrow } from './RingedArrow';
import styles from './ArrowButton.module.css';

/** “Next ➔”: orange words and an arrow in a ring. The second click of a double click does nothing. */
export function ArrowButton({ children, ...rest }: Omit<ComponentProps<'button'>, 'className' | 'type' | 'onClick'>) {
  return (
    <button
      {...rest}
      type="submit"
      className={styles.arrow}
      onClick={(event) => {
        if (event.detail > 1) event.preventDefault();
      }}
    >
      {children}
      <RingedArrow />
    </button>
  );
}
