import { useState } from 'react';
import { useText } from '../../../i18n/useText';
import { leaveDesk, say } from '../../../store/room/desk';
import { YesNoQuestion } from '../../../ui/YesNoQuestion';
import { SecondTrainer } from './SecondTrainer';
import styles from './RoomForm.module.css';

type Props = { readonly count: number; readonly onDone: () => void };

const NO_MARKS = { yes: {}, no: {} };

/** What is done with the room itself: a second trainer, its end, and that it is deleted. */
export function RoomItself({ count, onDone }: Props) {
  const t = useText();
  const [isAsking, setAsking] = useState(false);
  const end = () => {
    say({ type: 'end' });
    onDone();
  };
  return (
    <dl className={styles.room}>
      <dt>
        <button type="button" onClick={() => say({ type: 'invite' })}>
          {t('room.more.invite')}
        </button>
      </dt>
      <dd>
        {t('room.more.trainer')}
        <SecondTrainer />
      </dd>
      <dt>
        <button type="button" onClick={end}>
          {t('room.more.end')}
        </button>
      </dt>
      <dd>{t('room.more.end.text')}</dd>
      <dt>
        <button type="button" onClick={leaveDesk}>
          {t('room.more.leave')}
        </button>
      </dt>
      <dd>{t('room.more.leave.text')}</dd>
      <dt>
        <button type="button" onClick={() => setAsking(true)}>
          {t('room.more.delete')}
        </button>
      </dt>
      <dd>
        {t('room.more.delete.text')}
        {isAsking && (
          <YesNoQuestion
            question={t('room.more.delete.sure', { count })}
            yes={t('room.more.delete.yes')}
            no={t('room.more.delete.no')}
            marks={NO_MARKS}
            className={styles.question}
            onYes={() => say({ type: 'delete' })}
            onNo={() => setAsking(false)}
          />
        )}
      </dd>
    </dl>
  );
}
