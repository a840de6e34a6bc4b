import { useEffect, type ReactNode } from 'react';
import type { AzureState } from '../../../core/index';
import { Text, useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { withQuery } from '../../../map/withQuery';
import { useFrame, usePlace } from '../../../store/frame';
import { clock } from '../../../ui/clock';
import { Chevron } from '../frame/icons';
import styles from './LandingNews.module.css';

const A_WHILE = 2500;

type Props = {
  /** Of the account's subscription, if it has one. */
  readonly state: AzureState | undefined;
  /** It was created this very minute: only then is there something to wait for. */
  readonly isNew: boolean;
  readonly userName: string;
};

/** How it stands with the subscription. Where there is none, it says so: the address alone proves nothing. */
export function LandingNews({ state, isNew, userName }: Props) {
  const t = useText();
  const { go, link } = useFrame();
  const { query, address } = usePlace();
  const ready = state === 'active';
  const waiting = ready && isNew && query.has('waiting');
  const plain = withQuery(address, { waiting: undefined });

  useEffect(() => {
    if (!waiting) return undefined;
    let here = true;
    void clock.wait(A_WHILE).then(() => here && go(plain, { replace: true }));
    return () => {
      here = false;
    };
  }, [waiting, go, plain]);

  const freeTrial = (words: ReactNode) => <a {...link(addresses.azureCom.freeTrial())}>{words}</a>;
  return (
    <div className={styles.news}>
      <div role="status">
        <h2>{t(headingOf(state, waiting), { userName })}</h2>
        {waiting && (
          <p className={styles.waiting}>
            <span className={styles.spinner} aria-hidden />
            {t('azureSignUp.landing.usually')}
          </p>
        )}
      </div>
      {ready && !waiting && (
        <a
          className={styles.start}
          {...link(addresses.azurePortal.dashboard())}
          {...target('azure-sign-up.startManaging')}
        >
          {t('azureSignUp.landing.start')}
          <Chevron />
        </a>
      )}
      {state === undefined && (
        <p className={styles.none}>
          <Text id="azureSignUp.landing.none.text" values={{ link: freeTrial }} />
        </p>
      )}
    </div>
  );
}

function headingOf(state: AzureState | undefined, waiting: boolean) {
  if (state === undefined) return 'azureSignUp.landing.none';
  if (state !== 'active') return `azureSignUp.landing.${state}` as const;
  return waiting ? 'azureSignUp.landing.waiting' : 'azureSignUp.landing.ready';
}
