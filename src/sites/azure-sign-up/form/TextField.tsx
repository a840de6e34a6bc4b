import type { ComponentProps, ReactNode } from 'react';
import type { MessageKey } from '../../../i18n/messages';
import { useText } from '../../../i18n/useText';
import { Field } from '../../../ui/Field';
import styles from './form.module.css';

type Props = Omit<ComponentProps<'input'>, 'onChange' | 'value'> & {
  readonly label: MessageKey;
  /** The original shows no label; it is there for who cannot see the example in the field. */
  readonly labelUnseen?: boolean;
  readonly example?: MessageKey | undefined;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly error?: string | undefined;
  readonly aside?: ReactNode;
};

/** A line to type in, with its label above it and a red star where it is needed. */
export function TextField({ label, labelUnseen, example, onType, error, aside, required, ...rest }: Props) {
  const t = useText();
  return (
    <Field
      label={labelUnseen ? <span className={styles.unseen}>{t(label)}</span> : t(label)}
      required={required ?? false}
      error={error}
      aside={aside}
      className={required && !labelUnseen ? `${styles.field} ${styles.required}` : styles.field}
      errorClassName={styles.error}
    >
      {(control) => (
        <input
          {...control}
          type="text"
          autoComplete="off"
          placeholder={example && t(example)}
          onChange={(event) => onType(event.target.value)}
          {...rest}
        />
      )}
    </Field>
  );
}
