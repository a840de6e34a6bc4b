import type { ComponentProps } from 'react';
import type { MessageKey } from '../../../i18n/messages';
import { useText } from '../../../i18n/useText';
import { TextLine } from '../../../ui/TextLine';
import styles from './form.module.css';

type Props = Omit<ComponentProps<typeof TextLine>, 'label' | 'className' | 'errorClassName' | 'placeholder'> & {
  readonly label: MessageKey;
  /** The original shows no label; it is there for who cannot see the example in the field. */
  readonly labelUnseen?: boolean;
  readonly example?: string | undefined;
};

/** A line to type in, with its label above it and a red star where it is needed. */
export function TextField({ label, labelUnseen, example, ...rest }: Props) {
  const t = useText();
  return (
    <TextLine
      {...rest}
      label={labelUnseen ? <span className={styles.unseen}>{t(label)}</span> : t(label)}
      placeholder={example}
      className={rest.required && !labelUnseen ? `${styles.field} ${styles.required}` : styles.field}
      errorClassName={styles.error}
    />
  );
}
