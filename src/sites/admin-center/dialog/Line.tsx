import { target, type NameIn } from '../../../map/targets';
import { TextLine } from '../../../ui/TextLine';
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
export function Line({ label, name, required = false, ...rest }: Props) {
  return (
    <TextLine
      {...rest}
      label={required ? `* ${label}` : label}
      required={required}
      maxLength={100}
      className={styles.field}
      errorClassName={styles.error}
      {...target(`admin-center.${name}`)}
    />
  );
}
