import type { ComponentProps } from 'react';
import type { MessageKey } from '../../../i18n/messages';
import { useText } from '../../../i18n/useText';
import { Field } from '../../../ui/Field';
import { Select } from '../../../ui/Select';
import styles from './form.module.css';

type Props = Omit<ComponentProps<typeof Select>, 'className'> & {
  readonly label: MessageKey;
  readonly error: string | undefined;
  readonly narrow?: boolean;
};

export function ChoiceField({ label, error, narrow, ...rest }: Props) {
  const t = useText();
  return (
    <Field
      label={<span className={styles.unseen}>{t(label)}</span>}
      required
      error={error}
      className={narrow ? `${styles.field} ${styles.narrow}` : styles.field}
      errorClassName={styles.error}
    >
      {(control) => <Select {...control} {...rest} />}
    </Field>
  );
}
