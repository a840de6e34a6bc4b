import { useText } from '../../i18n/useText';
import { roomPage, type AskedOfRoom } from '../../map/roomPage';
import type { RoomState } from '../../room/deskMessages';
import { openPin } from './openPin';
import { spacedPin } from './spacedPin';
import { useNow } from './useNow';
import type { SeatOfRoom } from './useSeats';
import styles from './Room.module.css';

type Props = {
  readonly room: RoomState;
  readonly seats: readonly SeatOfRoom[];
  readonly asked: AskedOfRoom;
  readonly isHidden: boolean;
  readonly onHide: (hidden: boolean) => void;
};

const VIEWS = [
  [undefined, 'room.board'],
  ['debrief', 'room.debrief'],
  ['join', 'room.join'],
] as const;

/** What stands over every page of the room: the PIN, how many are there, and the ways to the other pages. */
export function RoomHead({ room, seats, asked, isHidden, onHide }: Props) {
  const t = useText();
  const pin = openPin(room, useNow());
  const here = seats.filter(({ isHere }) => isHere).length;
  return (
    <div className={styles.head}>
      <h1>{t('room.title')}</h1>
      <p className={styles.pin}>
        {pin ? (
          <>
            {t('room.pin')} <strong>{spacedPin(pin.digits)}</strong>
          </>
        ) : (
          t('room.pin.none')
        )}
      </p>
      <p>{t('room.count', { count: seats.length, here })}</p>
      <nav aria-label={t('room.views')}>
        {VIEWS.map(([show, text]) => (
          <a key={text} href={roomPage({ show })} aria-current={isAt(asked, show) ? 'page' : undefined}>
            {t(text)}
          </a>
        ))}
      </nav>
      <label className={styles.hide}>
        <input type="checkbox" checked={isHidden} onChange={({ target }) => onHide(target.checked)} />
        {t('room.names.hide')}
      </label>
    </div>
  );
}

function isAt(asked: AskedOfRoom, show: AskedOfRoom['show']): boolean {
  return asked.seat === undefined && asked.show === show;
}
