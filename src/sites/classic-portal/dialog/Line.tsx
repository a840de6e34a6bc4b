import type { ComponentProps, ReactNode } from 'react';
import { Field } from '../../../ui/Field';
import styles from './dialogForm.module.css';

type Props = Omit<ComponentProps<'input'>, 'onChange' | 'value'> & {
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly error?: string | undefined;
  readonly hint?: ReactNode;
};

/** One line of text in a dialog; what else is given goes to its input. */
export function Line({ label, onType, error, hint, required, className, ...rest }: Props) {
  return (
    <Field
      label={label}
      required={required ?? false}
      hint={hint && <div className={styles.hint}>{hint}</div>}
      error={error}
      className={className ? `${styles.field} ${className}` : styles.field}
      errorClassName={styles.error}
    >
      {(control) => (
        <input
          {...control}
          type="text"
          autoComplete="off"
          onChange={({ target: { value } }) => onType(value)}
          {...rest}
        />
      )}
    </Field>
  );
}

/** What a line is given that takes a user name: nothing that a keyboard would make of its own accord. */
export const AS_TYPED = { autoCapitalize: 'none', spellCheck: false } as const;
