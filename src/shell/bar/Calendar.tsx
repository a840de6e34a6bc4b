import { memo, useId, useRef, useState } from 'react';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import { useShown } from '../../store/run';
import { useDismissal } from '../../ui/useDismissal';
import { CalendarMonth } from './CalendarMonth';
import { CalendarMoves } from './CalendarMoves';
import { Tool } from './Tool';
import popover from '../popover.module.css';
import styles from './Calendar.module.css';

type Props = { readonly say: (text: string) => void };

/** The world's own date, and the way to move it on. Escape, or turning to anything else, closes it. */
export const Calendar = memo(function Calendar({ say }: Props) {
  const t = useText();
  const { day, longDay, time } = useFormats();
  const id = useId();
  const date = useShown((world) => world.date);
  const [open, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  useDismissal(whole, open, (by) => {
    setOpen(false);
    if (by === 'escape') opener.current?.focus();
  });

  if (date === undefined) return null;
  return (
    <div ref={whole} className={styles.calendar}>
      <button
        ref={opener}
        type="button"
        aria-label={t('shell.calendar.open', { date: day(date) })}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        {...target('shell.calendar')}
      >
        <Tool drawing="date" name={day(date)} />
      </button>
      <section id={id} hidden={!open} className={`${popover.panel} ${styles.panel}`} aria-label={t('shell.calendar')}>
        <h2>{longDay(date)}</h2>
        <p>{time(date)}</p>
        {open && <CalendarMonth date={date} />}
        <CalendarMoves date={date} say={say} />
      </section>
    </div>
  );
});
