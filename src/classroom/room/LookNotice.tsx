import { useId } from 'react';
import { useText } from '../../i18n/useText';
import { parsePage } from '../../map/parseAddress';
import type { Says } from '../../room/parts';
import { Said } from './Said';
import styles from './RoomNotices.module.css';

type Props = {
  readonly look: NonNullable<Says['look']>;
  readonly onRead: () => void;
  readonly visit: (page: string) => void;
};

/** "Look here", and the way to the page that came along: it is gone on a press, and never by itself. */
export function LookNotice({ look: { word, address = '' }, onRead, visit }: Props) {
  const t = useText();
  const id = useId();
  const page = parsePage(address);
  const go = (to: string) => {
    onRead();
    visit(to);
  };
  return (
    <Said
      onRead={onRead}
      ways={
        page !== undefined && (
          <button type="button" className={styles.primary} aria-describedby={id} onClick={() => go(page)}>
            {t('notice.look.go')}
          </button>
        )
      }
    >
      <strong>{t('notice.look')}</strong> {word} {page !== undefined && <code id={id}>{page}</code>}
    </Said>
  );
}
