import type { ComponentProps } from 'react';
import type { MessageKey } from '../../../i18n/messages';
import { useText } from '../../../i18n/useText';
import { TextLine } from '../../../ui/TextLine';
import styles from './form.module.css';

type Props = Omit<ComponentProps<typeof TextLine>, 'label' | 'className' | 'errorClassName' | 'placeholder'> & {
  readonly label: MessageKey;
};

/** A line to type in. As in the original its label stands in it while it is empty. */
export function TextField({ label, ...rest }: Props) {
  const t = useText();
  return (
    <TextLine
      spellCheck={false}
      {...rest}
      label={<span className={styles.unseen}>{t(label)}</span>}
      placeholder={t(label)}
      required
      className={styles.field}
      errorClassName={styles.error}
    />
  );
}
