import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import { usePast } from '../../store/past';
import { logOfRun, useRun } from '../../store/run';
import { viewed } from '../frame/beside';
import { offeredAt } from '../what-if/offeredAt';
import styles from './SimulatorBar.module.css';

/** Leads to "What if?" where a choice of account has just decided something; it goes with the next deed. */
export function WhatIfOffer() {
  const t = useText();
  const place = useLocation();
  const isPast = usePast() !== undefined;
  const run = useRun((state) => state.run);
  const seq = useMemo(() => run && offeredAt(run, logOfRun()), [run]);
  if (seq === undefined || isPast) return null;
  return (
    <a
      className={styles.offer}
      href={`#${viewed(place, { whatif: String(seq), as: undefined })}`}
      title={t('shell.whatIf.hint')}
      {...target('shell.whatIfOffer')}
    >
      {t('shell.whatIf.offer')}
    </a>
  );
}
