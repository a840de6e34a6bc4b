import type { ComponentProps } from 'react';
import type { MessageKey } from '../../../i18n/messages';
import { useText } from '../../../i18n/useText';
import { Field } from '../../../ui/Field';
import styles from './form.module.css';

type Props = Omit<ComponentProps<'select'>, 'onChange' | 'value' | 'children'> & {
  readonly label: MessageKey;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly choices: readonly { readonly value: string; readonly name: string }[];
  readonly error: string | undefined;
  readonly narrow?: boolean;
};

export function ChoiceField({ label, value, onChoose, choices, error, narrow, ...rest }: Props) {
  const t = useText();
  return (
    <Field
      label={<span className={styles.unseen}>{t(label)}</span>}
      required
      error={error}
      className={narrow ? `${styles.field} ${styles.narrow}` : styles.field}
      errorClassName={styles.error}
    >
      {(control) => (
        <select
          {...control}
          autoComplete="off"
          value={value}
          onChange={(event) => onChoose(event.target.value)}
          {...rest}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
