import { useText } from '../../i18n/useText';
import type { MessageKey } from '../../i18n/messages';
import { parsePage } from '../../map/parseAddress';
import type { RoomState } from '../../room/deskMessages';
import type { Refusal } from '../../room/parts';
import { say, useDesk } from '../../store/room/desk';
import styles from './Room.module.css';

type Props = { readonly room: RoomState; readonly isLost: boolean };

const REASONS: Readonly<Partial<Record<Refusal, MessageKey>>> = {
  malformed: 'room.refused.malformed',
  ended: 'room.refused.ended',
  'room-full': 'room.refused.room-full',
  'no-such-seat': 'room.refused.no-such-seat',
  'no-such-run': 'room.refused.no-such-run',
  'no-such-lesson': 'room.refused.no-such-lesson',
  'not-kept': 'room.refused.not-kept',
};

/** What holds for the whole room at this moment, each with the way to end it. */
export function RoomSays({ room, isLost }: Props) {
  const t = useText();
  const refused = useDesk((desk) => desk.refused);
  return (
    <div role="status" className={styles.says}>
      {isLost && <p data-kind="trouble">{t('room.lost')}</p>}
      {refused && <p data-kind="trouble">{t('room.refused', { why: t(REASONS[refused] ?? 'room.refused.other') })}</p>}
      {room.ended !== null && (
        <p>
          {t('room.ended')}{' '}
          <button type="button" onClick={() => say({ type: 'reopen' })}>
            {t('room.ended.back')}
          </button>
        </p>
      )}
      {room.pause && (
        <p>
          <strong>{t('room.paused')}</strong> {room.pause.word}{' '}
          <button type="button" onClick={() => say({ type: 'goOn' })}>
            {t('room.paused.goOn')}
          </button>
        </p>
      )}
      {room.look && (
        <p>
          <strong>{t('room.looking')}</strong> <LookWords look={room.look} />{' '}
          <button type="button" onClick={() => say({ type: 'lookAway' })}>
            {t('room.looking.goOn')}
          </button>
        </p>
      )}
    </div>
  );
}

function LookWords({ look: { word, address = '' } }: { readonly look: NonNullable<RoomState['look']> }) {
  const page = parsePage(address);
  return (
    <>
      {word} {page !== undefined && <code>{page}</code>}
    </>
  );
}
