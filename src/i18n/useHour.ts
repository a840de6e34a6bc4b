import { useIntl } from 'react-intl';

/** The time of the real clock at a moment, by its ISO 8601: `3:41 PM` */
export function useHour(): (moment: string) => string {
  const intl = useIntl();
  return (moment) => intl.formatTime(moment, { timeStyle: 'short' });
}
