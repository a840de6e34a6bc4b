import type { WorldDate } from '../../core/index';
import { useFormats } from '../../i18n/useFormats';
import styles from './Calendar.module.css';
import { inSameMonth, monthOf } from './monthOf';

/** The month around the world's date, to be looked at. */
export function CalendarMonth({ date }: { date: WorldDate }) {
  const { month, weekday, firstWeekday } = useFormats();
  const weeks = monthOf(date, firstWeekday);
  return (
    <table className={styles.month}>
      <caption>{month(date)}</caption>
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <th key={day} scope="col" abbr={weekday(day, 'long')}>
              {weekday(day, 'short')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td key={day} aria-current={day.slice(0, 10) === date.slice(0, 10) ? 'date' : undefined}>
                {inSameMonth(day, date) && Number(day.slice(8, 10))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
