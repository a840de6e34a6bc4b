import { useState } from 'react';
import { useText } from '../../i18n/useText';
import { leavePackage } from '../../store/lms/ownPackage';

/** Ends the launch of the package; where the LMS does not take what was done, says so, and ends nothing. */
export function LeavePackage() {
  const t = useText();
  const [way, setWay] = useState<'here' | 'leaving' | 'lost'>('here');
  const leave = async () => {
    setWay('leaving');
    if (!(await leavePackage())) setWay('lost');
  };
  return (
    <>
      <button type="button" disabled={way === 'leaving'} onClick={() => void leave()}>
        {t('lms.leave')}
      </button>
      {way === 'lost' && <span role="alert">{t('lms.closed.lost')}</span>}
    </>
  );
}
