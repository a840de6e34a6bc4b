import { useEffect } from 'react';
import { useText } from '../../../i18n/useText';
import { useEndOfTest } from '../../../store/lesson';
import type { Window } from '../window';
import { MINUTE, SECOND, useTimeLeft } from './useTimeLeft';
import styles from '../TaskStrip.module.css';

type Announced = Pick<Window, 'announce'>;

/** How much time a test has left, as long as it counts; at its end it hands the test in. */
export function TimeLeft({ announce }: Announced) {
  const endsAt = useEndOfTest();
  return endsAt === undefined ? null : <Ticking key={endsAt} endsAt={endsAt} announce={announce} />;
}

/** Whole minutes that are said aloud; every other one is for the eyes. */
const SAID = [5, 1];

function Ticking({ endsAt, announce }: Announced & { readonly endsAt: number }) {
  const t = useText();
  const left = useTimeLeft(endsAt);
  const minutes = Math.ceil(left / MINUTE);
  const said = SAID.find((one) => one === minutes);

  useEffect(() => {
    if (said !== undefined) announce(t('coach.test.minutesLeft', { minutes: said }));
  }, [said, announce, t]);

  if (left <= 0) return <span>{t('coach.test.over')}</span>;
  return (
    <span role="timer" className={styles.time} data-soon={minutes <= 5 || undefined}>
      {left > MINUTE
        ? t('coach.test.minutesLeft', { minutes })
        : t('coach.test.secondsLeft', { seconds: Math.ceil(left / SECOND) })}
    </span>
  );
}
