import { useIntl } from 'react-intl';
import type { WorldDate } from '../core/index';

/** Dates of the world and amounts of money, as the present language writes them. */
export function useFormats() {
  const intl = useIntl();
  return {
    /** `8/17/2016` */
    day: (date: WorldDate) => intl.formatDate(`${date}Z`, { timeZone: 'UTC' }),
    /** `Wednesday, August 17, 2016` */
    longDay: (date: WorldDate) => intl.formatDate(`${date}Z`, { timeZone: 'UTC', dateStyle: 'full' }),
    /** `August 2016` */
    month: (date: WorldDate) => intl.formatDate(`${date}Z`, { timeZone: 'UTC', month: 'long', year: 'numeric' }),
    /** `Wed`, or `Wednesday` in full */
    weekday: (date: WorldDate, weekday: 'short' | 'long') => intl.formatDate(`${date}Z`, { timeZone: 'UTC', weekday }),
    /** The first day of a week: Sunday (0) where dates are American, Monday (1) elsewhere. */
    firstWeekday: intl.locale === 'en' ? 0 : 1,
    /** `9:00 AM` */
    time: (date: WorldDate) => intl.formatTime(`${date}Z`, { timeZone: 'UTC' }),
    /** A moment of the real clock, by its ISO 8601: `Nov 23, 2026, 3:41 PM` */
    clock: (moment: string) => intl.formatDate(moment, { dateStyle: 'medium', timeStyle: 'short' }),
    /** `Jane, Kelley, and Tricia` */
    list: (names: readonly string[]) => new Intl.ListFormat(intl.locale).format(names),
    /** `$200.00` */
    dollars: (amount: number) =>
      intl.formatNumber(amount, { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol' }),
    /** A country's name by its two-letter code. */
    country: (code: string) => intl.formatDisplayName(code, { type: 'region' }) ?? code,
  };
}
