import { useRef, useState } from 'react';
import { useText } from '../../../i18n/useText';
import { makeDeskDoor } from '../../../room/doors';
import { useDesk } from '../../../store/room/desk';
import { copied } from '../../../store/share/copied';
import { pageAddress } from '../../../store/share/pageAddress';
import { addressOfRoom } from '../addressOfRoom';
import styles from './RoomForm.module.css';

/** The link that was made for a second trainer, to be copied; nothing before one was. */
export function SecondTrainer() {
  const t = useText();
  const door = useDesk((desk) => desk.door);
  const room = useDesk((desk) => desk.room);
  const secret = useDesk((desk) => desk.invited);
  const field = useRef<HTMLInputElement>(null);
  const [isCopied, setCopied] = useState<boolean>();
  if (!door || !room || secret === undefined) return null;

  const link = `${addressOfRoom(room) || pageAddress()}#/room/${makeDeskDoor({ room: door.room, secret })}`;
  const copy = () => {
    field.current?.select();
    void copied(link).then(setCopied);
  };
  return (
    <div className={styles.link}>
      <label>
        {t('room.more.link')}
        <input ref={field} readOnly value={link} onFocus={({ currentTarget }) => currentTarget.select()} />
      </label>
      <button type="button" onClick={copy}>
        {t('room.more.copy')}
      </button>
      <span role="status">{isCopied !== undefined && t(isCopied ? 'room.more.copied' : 'room.more.byHand')}</span>
    </div>
  );
}
