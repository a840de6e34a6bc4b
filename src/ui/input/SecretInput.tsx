import type { ComponentProps } from 'react';
import styles from './SecretInput.module.css';

/**
 * A field for a training secret. It shows dots, yet is no password field and says nothing of what it is for, so that no
 * browser offers to save or to fill in a real one. While it is pressed, as on the eye in it, it shows its words.
 */
export function SecretInput({ className = '', ...rest }: Omit<ComponentProps<'input'>, 'type' | 'name'>) {
  return (
    <input
      placeholder=" "
      {...rest}
      type="text"
      autoComplete="off"
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      data-1p-ignore
      data-lpignore="true"
      data-bwignore
      className={`${styles.secret} ${className}`}
    />
  );
}
