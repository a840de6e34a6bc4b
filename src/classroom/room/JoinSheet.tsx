import { useHour } from '../../i18n/useHour';
import { useText } from '../../i18n/useText';
import { QrCode } from '../../parts/QrCode';
import type { RoomState } from '../../room/deskMessages';
import { say } from '../../store/room/desk';
import { addressOfRoom } from './addressOfRoom';
import { openPin } from './openPin';
import { spacedPin } from './spacedPin';
import { useNow } from './useNow';
import styles from './JoinSheet.module.css';

type Props = { readonly room: RoomState; readonly isNobody: boolean };

/** How learners come in, to be read from the back of a hall: the address, its QR code, and the PIN. */
export function JoinSheet({ room, isNobody }: Props) {
  const t = useText();
  const hour = useHour();
  const pin = openPin(room, useNow());
  const place = addressOfRoom(room);
  const address = place === '' ? '' : `${place}#/join`;
  return (
    <section className={styles.sheet} aria-labelledby="room-join">
      <div>
        <h2 id="room-join">{t('room.join.title')}</h2>
        <p>{t(address === '' ? 'room.join.how.here' : 'room.join.how')}</p>
        {address !== '' && <p className={styles.address}>{address.replace(/^https?:\/\//, '')}</p>}
        {pin ? (
          <>
            <p className={styles.pin}>{spacedPin(pin.digits)}</p>
            <p>{t('room.join.until', { time: hour(pin.until) })}</p>
          </>
        ) : (
          <p>{t('room.pin.none')}</p>
        )}
        <p>
          <button type="button" onClick={() => say({ type: 'newPin' })}>
            {t('room.join.newPin')}
          </button>
        </p>
        {isNobody && <p role="status">{t('room.join.nobody')}</p>}
      </div>
      {address !== '' && <QrCode holds={withPin(address, pin)} label={t('room.join.qr')} className={styles.qr} />}
    </section>
  );
}

// What a telephone reads spares the typing.
function withPin(address: string, pin: RoomState['pin']): string {
  return pin ? `${address}?pin=${pin.digits}` : address;
}
