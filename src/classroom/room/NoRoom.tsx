import { leaveDesk } from '../../store/room/desk';
import { Text, useText } from '../../i18n/useText';
import type { ReactNode } from 'react';

const BOLD = { b: (words: ReactNode) => <b>{words}</b> };

/** Why there is no room here, and where the way into one comes from. */
export function NoRoom({ status }: { readonly status: string }) {
  const t = useText();
  return (
    <>
      {status === 'closed' && (
        <>
          <p role="alert">{t('room.none.closed')}</p>
          <p>
            <button type="button" onClick={leaveDesk}>
              {t('room.more.leave')}
            </button>
          </p>
        </>
      )}
      {status === 'no-service' && <p role="alert">{t('room.none.noService')}</p>}
      {status === 'deleted' && <p role="status">{t('room.none.deleted')}</p>}
      <p>{t('room.none')}</p>
      <ol>
        <li>
          <Text id="room.none.start" values={BOLD} />
        </li>
        <li>{t('room.none.open')}</li>
        <li>{t('room.none.join')}</li>
      </ol>
    </>
  );
}
