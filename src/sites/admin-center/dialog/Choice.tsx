import type { ReactNode } from 'react';
import { target, type NameIn } from '../../../map/targets';
import { Field } from '../../../ui/Field';
import { Select, type Option } from '../../../ui/Select';
import styles from './Form.module.css';

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
        <Select
          {...control}
          disabled={disabled}
          value={value}
          options={options}
          onChoose={onChoose}
          {...target(`admin-center.${name}`)}
        />
      )}
    </Field>
  );
}
