import { useId, type ReactNode } from 'react';
import { useText } from '../../../i18n/useText';
import { PageDialog } from '../../../ui/dialog/PageDialog';
import { Icon } from '../frame/Icon';
import styles from './Dialog.module.css';

type Props = { readonly title: string; readonly onClose: () => void; readonly children: ReactNode };

/** A window over the page, closed by Escape and by its cross. */
export function Dialog({ title, onClose, children }: Props) {
  const t = useText();
  const id = useId();
  return (
    <PageDialog className={styles.dialog} veil={styles.veil} aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {children}
      <button type="button" className={styles.cross} aria-label={t('adminCenter.dialog.cross')} onClick={onClose}>
        <Icon name="close" size={12} />
      </button>
    </PageDialog>
  );
}
