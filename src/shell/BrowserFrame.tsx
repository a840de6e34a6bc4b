import { useCallback, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Language } from '../i18n/languages';
import { useText } from '../i18n/useText';
import type { Frame } from '../store/frame';
import { InertContext } from '../ui/Inert';
import { target } from '../ui/target';
import { AccountChip } from './AccountChip';
import { AddressBar } from './AddressBar';
import { Notices } from './Notices';
import { Page } from './Page';
import { SimulatorBar } from './SimulatorBar';
import { FAVOURITES } from './sites';
import { useNotices } from './useNotices';
import styles from './BrowserFrame.module.css';

/** The simulated browser: its bars, and the page at the address. Back, forward and reload are the real browser's own. */
export function BrowserFrame({ address, language }: { address: string; language: Language }) {
  const t = useText();
  const navigate = useNavigate();
  const [reloads, setReloads] = useState(0);
  const { notice, say, announce } = useNotices();

  const go = useCallback<Frame['go']>(
    (to, options) => void navigate(`/${to}`, { replace: options?.replace ?? false }),
    [navigate],
  );
  const inert = useMemo(
    () => ({ hint: t('shell.inert'), onPress: (name: string) => say(t('shell.inert.answer', { name })) }),
    [t, say],
  );
  const onArrival = useCallback((title: string) => announce(t('shell.arrived', { title })), [announce, t]);

  return (
    <div className={styles.window}>
      <SimulatorBar language={language} address={address} go={go} say={say} />
      <nav className={styles.browser} aria-label={t('shell.browser')}>
        <button type="button" aria-label={t('shell.back')} onClick={() => void navigate(-1)} {...target('shell.back')}>
          ←
        </button>
        <button
          type="button"
          aria-label={t('shell.forward')}
          onClick={() => void navigate(1)}
          {...target('shell.forward')}
        >
          →
        </button>
        <button
          type="button"
          aria-label={t('shell.reload')}
          onClick={() => setReloads(reloads + 1)}
          {...target('shell.reload')}
        >
          ↻
        </button>
        <AddressBar address={address} go={go} />
        <AccountChip profile="default" address={address} />
        <ul className={styles.favourites} aria-label={t('shell.favourites')}>
          {FAVOURITES.map((favourite) => (
            <li key={favourite.address}>
              <a href={`#/${favourite.address}`}>{t(favourite.name)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.viewport}>
        <InertContext value={inert}>
          <Page key={reloads} profile="default" address={address} go={go} onArrival={onArrival} />
        </InertContext>
      </div>
      <Notices notice={notice} />
    </div>
  );
}
