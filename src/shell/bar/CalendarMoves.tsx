import { useRef, useState } from 'react';
import { addDays, type Rejection, type WorldDate } from '../../core/index';
import { Rejected } from '../../parts/Rejected';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import { usePast } from '../../store/past';
import { send } from '../../store/send';
import { addressNow } from '../frame/beside';
import styles from './Calendar.module.css';

const MOVES = [
  ['day', 1],
  ['week', 7],
  ['month', 30],
] as const;

type Props = { readonly date: WorldDate; readonly say: (text: string) => void };

/** The steps by which the date moves, each with the date that it leads to. */
export function CalendarMoves({ date, say }: Props) {
  const t = useText();
  const { longDay } = useFormats();
  const past = usePast();
  const underWay = useRef(false);
  const [rejection, setRejection] = useState<Rejection>();

  const move = async (days: number) => {
    if (underWay.current) return;
    underWay.current = true;
    const answer = await send({ type: 'letTimePass', minutes: days * 24 * 60 }, addressNow('main')).finally(() => {
      underWay.current = false;
    });
    setRejection('rejection' in answer ? answer.rejection : undefined);
    if ('events' in answer) say(t('shell.calendar.now', { date: longDay(addDays(date, days)) }));
  };

  return (
    <>
      <ul className={styles.moves}>
        {MOVES.map(([name, days]) => (
          <li key={name}>
            <button
              type="button"
              disabled={past !== undefined}
              // The second click of a double click is none of its own.
              onClick={({ detail }) => detail < 2 && void move(days)}
              {...target(`shell.calendar.${name}`)}
            >
              {t('shell.calendar.later', { days })}
              <small>{longDay(addDays(date, days))}</small>
            </button>
          </li>
        ))}
      </ul>
      <Rejected why={rejection} className={styles.refused} />
      <p className={styles.hint}>{t(past ? 'shell.calendar.past' : 'shell.calendar.hint')}</p>
    </>
  );
}
