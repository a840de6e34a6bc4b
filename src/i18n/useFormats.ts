import { useIntl } from 'react-intl';
import type { WorldDate } from '../core/index';

/** Dates of the world and amounts of money, as the present language writes them. */
export function useFormats() {
  const intl = useIntl();
  return {
    /** `8/17/2016` */
    day: (date: WorldDate) => intl.formatDate(`${date}Z`, { timeZone: 'UTC' }),
    /** `9:00 AM` */
    time: (date: WorldDate) => intl.formatTime(`${date}Z`, { timeZone: 'UTC' }),
    /** `$200.00` */
    dollars: (amount: number) =>
      intl.formatNumber(amount, { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol' }),
    /** A country's name by its two-letter code. */
    country: (code: string) => intl.formatDisplayName(code, { type: 'region' }) ?? code,
  };
}
