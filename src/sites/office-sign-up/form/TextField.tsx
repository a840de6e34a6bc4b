import type { ComponentProps } from 'react';
import type { MessageKey } from '../../../i18n/messages';
import { useText } from '../../../i18n/useText';
import { Field } from '../../../ui/Field';
import styles from './form.module.css';

type Props = Omit<ComponentProps<'input'>, 'onChange' | 'value'> & {
  readonly label: MessageKey;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly error?: string | undefined;
};

/** A line to type in. As in the original its label stands in it while it is empty. */
export function TextField({ label, onType, error, ...rest }: Props) {
  const t = useText();
  return (
    <Field
      label={<span className={styles.unseen}>{t(label)}</span>}
      required
      error={error}
      className={styles.field}
      errorClassName={styles.error}
    >
      {(control) => (
        <input
          {...control}
          type="text"
          autoComplete="off"
          spellCheck={false}
          placeholder={t(label)}
          onChange={(event) => onType(event.target.value)}
          {...rest}
        />
      )}
    </Field>
  );
}
