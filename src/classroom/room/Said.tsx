import type { ReactNode } from 'react';
import { useText } from '../../i18n/useText';
import styles from './RoomNotices.module.css';

type Props = {
  readonly onRead: () => void;
  /** What else can be done about it: buttons before the one by which it goes. */
  readonly ways?: ReactNode;
  readonly children: ReactNode;
};

/** One thing that was said, with the button by which it goes. */
export function Said({ onRead, ways, children }: Props) {
  const t = useText();
  return (
    <div className={styles.said}>
      <p className={styles.words}>{children}</p>
      {ways}
      <button type="button" onClick={onRead}>
        {t('notice.read')}
      </button>
    </div>
  );
}
