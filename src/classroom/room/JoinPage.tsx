import { useEffect } from 'react';
import { addRoomMessages } from '../../i18n/roomMessages';
import { TextPart } from '../../i18n/TextPart';
import { useText } from '../../i18n/useText';
import type { SeatDoor } from '../../room/doors';
import { enterSeat, useSeat } from '../../store/room/seat';
import { roomService } from '../../store/room/service';
import { OwnPage } from '../OwnPage';
import { JoinForm } from './JoinForm';
import { SeatTaken } from './SeatTaken';
import '../theme.css';
import styles from './JoinPage.module.css';

addRoomMessages();

type Props = {
  /** The PIN that the address has already. */
  readonly pin: string;
  /** The seat that the address takes along from another browser. */
  readonly door: SeatDoor | undefined;
  /** Called once the door is read, for it to leave the address. */
  readonly onEntered: () => void;
};

/** `#/join`: a learner takes a seat in a room, or sees the one that is taken. */
export function JoinPage({ pin, door, onEntered }: Props) {
  useEffect(() => {
    if (!door) return;
    if (roomService() !== undefined) enterSeat(door);
    onEntered();
  }, [door, onEntered]);

  return (
    <OwnPage>
      <TextPart part="room/join">
        <Join pin={pin} />
      </TextPart>
    </OwnPage>
  );
}

function Join({ pin }: { readonly pin: string }) {
  const t = useText();
  const record = useSeat((state) => state.record);
  const isEntering = useSeat((state) => state.isEntering);
  const isSeated = record !== undefined && !isEntering;
  const title = isSeated ? t('join.seated', { name: record.name }) : t('join.title');
  useEffect(() => {
    document.title = `${title} – ${t('shell.product')}`;
  }, [title, t]);

  return (
    <div className={styles.join}>
      <h1>{title}</h1>
      {roomService() === undefined && <NoRoomHere />}
      {roomService() !== undefined && (isSeated ? <SeatTaken record={record} /> : <JoinForm pin={pin} />)}
    </div>
  );
}

/** Says that there is no room to join, and where to go on. */
function NoRoomHere() {
  const t = useText();
  return (
    <>
      <p role="alert">{t('join.none')}</p>
      <ul>
        <li>
          <a href="#/">{t('shell.startPage')}</a>
        </li>
      </ul>
    </>
  );
}
