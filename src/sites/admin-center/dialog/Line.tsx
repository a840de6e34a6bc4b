import { target, type NameIn } from '../../../map/targets';
import { Field } from '../../../ui/Field';
import styles from './Form.module.css';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly name: NameIn<'admin-center'>;
  readonly error?: string | undefined;
  readonly required?: boolean;
};

/** One line of text of a form. */
export function Line({ label, value, onType, name, error, required = false }: Props) {
  return (
    <Field
      label={required ? `* ${label}` : label}
      required={required}
      error={error}
      className={styles.field}
      errorClassName={styles.error}
    >
      {(control) => (
        <input
          {...control}
          type="text"
          autoComplete="off"
          maxLength={100}
          value={value}
          onChange={(event) => onType(event.target.value)}
          {...target(`admin-center.${name}`)}
        />
      )}
    </Field>
  );
}
