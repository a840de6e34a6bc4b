import type { ReactNode } from 'react';
import { target, type NameIn } from '../../../map/targets';
import { Field } from '../../../ui/Field';
import styles from './Form.module.css';

type Option<V extends string> = { readonly value: V; readonly text: string };

type Props<V extends string> = {
  readonly label: string;
  readonly value: V;
  readonly options: readonly Option<V>[];
  readonly onChoose: (value: V) => void;
  readonly name: NameIn<'admin-center'>;
  readonly error?: string | undefined;
  readonly hint?: ReactNode;
  /** Who may not choose reads why in the hint. */
  readonly disabled?: boolean;
};

/** One drop-down list of a form. */
export function Choice<V extends string>({ label, value, options, onChoose, name, error, hint, disabled }: Props<V>) {
  return (
    <Field
      label={label}
      error={error}
      hint={hint && <span className={styles.hint}>{hint}</span>}
      className={styles.field}
      errorClassName={styles.error}
    >
      {(control) => (
        <select
          {...control}
          autoComplete="off"
          disabled={disabled}
          value={value}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen) onChoose(chosen.value);
          }}
          {...target(`admin-center.${name}`)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
