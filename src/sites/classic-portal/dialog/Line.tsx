import type { ComponentProps } from 'react';
import { TextLine } from '../../../ui/TextLine';
import styles from './dialogForm.module.css';

type Props = Omit<ComponentProps<typeof TextLine>, 'label' | 'errorClassName'> & { readonly label: string };

/** One line of text in a dialog; what else is given goes to its input. */
export function Line({ hint, className, ...rest }: Props) {
  return (
    <TextLine
      {...rest}
      hint={hint && <div className={styles.hint}>{hint}</div>}
      className={className ? `${styles.field} ${className}` : styles.field}
      errorClassName={styles.error}
    />
  );
}

/** What a line is given that takes a user name: nothing that a keyboard would make of its own accord. */
export const AS_TYPED = { autoCapitalize: 'none', spellCheck: false } as const;
