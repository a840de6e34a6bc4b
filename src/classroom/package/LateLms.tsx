import { useState } from 'react';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { useOwnPackage } from '../../store/lms/ownPackage';
import styles from './PackageStart.module.css';

/** What has become of the attempt that an LMS which came late has kept: it goes on, or the learner has to choose. */
export function LateLms() {
  const t = useText();
  const isTaken = useOwnPackage(({ late }) => late === 'taken');
  const other = useOwnPackage((own) => own.other);
  return (
    <>
      <p role="status">{isTaken && t('lms.late')}</p>
      {other && <TwoAttempts {...other} />}
    </>
  );
}

function TwoAttempts({ last, isOwnCounted }: { readonly last: number; readonly isOwnCounted: boolean }) {
  const t = useText();
  const { clock } = useFormats();
  const session = useOwnPackage((own) => own.session);
  const [isChosen, setIsChosen] = useState(false);
  const choose = (which: 'here' | 'there') => {
    setIsChosen(true);
    void session?.choose(which);
  };
  return (
    <section className={styles.two} aria-labelledby="package-two">
      <h2 id="package-two">{t('lms.two.title')}</h2>
      <p role="alert">{t('lms.two')}</p>
      <p>
        {t('lms.two.date', { date: clock(new Date(last).toISOString()) })}
        {!isOwnCounted && ` ${t('lms.two.full')}`}
      </p>
      <p className={styles.ways}>
        <button type="button" disabled={isChosen} onClick={() => choose('there')}>
          {t('lms.two.there')}
        </button>
        {isOwnCounted && (
          <button type="button" disabled={isChosen} onClick={() => choose('here')}>
            {t('lms.two.here')}
          </button>
        )}
      </p>
    </section>
  );
}
